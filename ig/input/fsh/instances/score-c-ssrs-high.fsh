Instance: score-c-ssrs-high
InstanceOf: ScoreObservation
Usage: #example
Title: "A high triage level"
Description: "Triage level of the screener at high risk."
* insert ScoreOf(c-ssrs-screener-high, jane-doe, 2026-11-27T10:45:00Z)
* code = InstrumentScoreCS#c-ssrs-triage-level "C-SSRS screener triage level"
* valueQuantity = 3 '{score}' "{score}"
* interpretation = CSsrsTriageCS#high "High"
