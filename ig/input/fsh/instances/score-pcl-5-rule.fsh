Instance: score-pcl-5-rule
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 provisional rule"
Description: "The symptom rule of the complete response is met. The record names a mental disorder, so it also carries PSY."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* insert Label(PSY)
* code = InstrumentScoreCS#pcl-5-provisional-rule "PCL-5 provisional DSM-5 symptom rule"
* valueBoolean = true
