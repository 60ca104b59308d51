Instance: score-pc-ptsd-5-positive
InstanceOf: ScoreObservation
Usage: #example
Title: "A PC-PTSD-5 total"
Description: "Total of the positive screen."
* insert ScoreOf(pc-ptsd-5-positive, jane-doe, 2026-11-20T10:35:00Z)
* code = InstrumentScoreCS#pc-ptsd-5-total "PC-PTSD-5 total"
* valueQuantity = 4 '{score}' "{score}"
* interpretation = PcPtsd5ResultCS#positive-at-4 "Positive at cut-points 3 and 4"
