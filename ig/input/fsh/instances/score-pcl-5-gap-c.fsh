Instance: score-pcl-5-gap-c
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster C score without a total"
Description: "Cluster C of the response with a gap: complete, so it is scored although there is no total."
* insert ScoreOf(pcl-5-gap, jane-doe, 2026-12-18T10:30:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-c "PCL-5 cluster C, avoidance"
* valueQuantity = 3 '{score}' "{score}"
