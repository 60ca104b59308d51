Instance: score-pcl-5-d
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 cluster D score"
Description: "The score of cluster D of the complete response."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* code = InstrumentScoreCS#pcl-5-cluster-d "PCL-5 cluster D, cognitions and mood"
* valueQuantity = 13 '{score}' "{score}"
