Instance: score-pcl-5-b
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster B score"
Description: "The score of cluster B of the complete response."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-b "PCL-5 cluster B, intrusion"
* valueQuantity = 11 '{score}' "{score}"
