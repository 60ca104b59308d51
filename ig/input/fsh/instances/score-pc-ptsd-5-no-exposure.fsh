Instance: score-pc-ptsd-5-no-exposure
InstanceOf: ScoreObservation
Usage: #example
Title: "A PC-PTSD-5 total of zero"
Description: "A true zero: no exposure, nothing further asked."
* insert ScoreOf(pc-ptsd-5-no-exposure, anonymous-victim, 2026-12-02T14:00:00Z)
* code = InstrumentScoreCS#pc-ptsd-5-total "PC-PTSD-5 total"
* valueQuantity = 0 '{score}' "{score}"
* interpretation = PcPtsd5ResultCS#negative "Negative"
