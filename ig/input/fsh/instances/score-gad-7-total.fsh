Instance: score-gad-7-total
InstanceOf: ScoreObservation
Usage: #example
Title: "A GAD-7 total"
Description: "Total and band of the complete response."
* insert ScoreOf(gad-7-complete, jane-doe, 2026-11-20T10:50:00Z)
* code = $loinc#70274-6 "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"
* valueQuantity = 12 '{score}' "{score}"
* interpretation = Gad7SeverityCS#moderate "Moderate"
