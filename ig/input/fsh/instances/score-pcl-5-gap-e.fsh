Instance: score-pcl-5-gap-e
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster E score without a total"
Description: "Cluster E of the response with a gap: complete, so it is scored although there is no total."
* insert ScoreOf(pcl-5-gap, jane-doe, 2026-12-18T10:30:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-e "PCL-5 cluster E, arousal and reactivity"
* valueQuantity = 11 '{score}' "{score}"
