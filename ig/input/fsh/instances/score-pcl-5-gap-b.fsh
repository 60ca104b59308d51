Instance: score-pcl-5-gap-b
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster B score without a total"
Description: "Cluster B of the response with a gap: complete, so it is scored although there is no total."
* insert ScoreOf(pcl-5-gap, jane-doe, 2026-12-18T10:30:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-b "PCL-5 cluster B, intrusion"
* valueQuantity = 6 '{score}' "{score}"
