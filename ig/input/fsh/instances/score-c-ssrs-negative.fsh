Instance: score-c-ssrs-negative
InstanceOf: ScoreObservation
Usage: #example
Title: "A triage level of zero"
Description: "Triage level of the negative screener."
* insert ScoreOf(c-ssrs-screener-negative, jane-doe, 2026-12-18T11:10:00Z)
* code = InstrumentScoreCS#c-ssrs-triage-level "C-SSRS screener triage level"
* valueQuantity = 0 '{score}' "{score}"
* interpretation = CSsrsTriageCS#none-reported "Nothing reported"
