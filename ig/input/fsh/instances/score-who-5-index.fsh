Instance: score-who-5-index
InstanceOf: ScoreObservation
Usage: #example
Title: "A WHO-5 index"
Description: "Index and band of the complete response."
* insert ScoreOf(who-5-complete, jane-doe, 2026-12-04T11:00:00Z)
* code = InstrumentScoreCS#who-5-index "WHO-5 index"
* valueQuantity = 28 '%' "%"
* interpretation = Who5WellBeingCS#poor "Poor well-being"
