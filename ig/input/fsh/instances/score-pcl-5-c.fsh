Instance: score-pcl-5-c
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster C score"
Description: "The score of cluster C of the complete response."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-c "PCL-5 cluster C, avoidance"
* valueQuantity = 6 '{score}' "{score}"
