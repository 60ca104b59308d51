Instance: score-pcl-5-e
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster E score"
Description: "The score of cluster E of the complete response."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-e "PCL-5 cluster E, arousal and reactivity"
* valueQuantity = 13 '{score}' "{score}"
