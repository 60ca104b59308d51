Instance: score-total
InstanceOf: ScoreObservation
Usage: #example
Title: "A PHQ-9 total"
Description: "The plain case: total and band of the complete response."
* insert ScoreOf(phq-9-complete, jane-doe, 2026-11-20T10:30:00Z)
* code = $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* valueQuantity = 17 '{score}' "{score}"
* interpretation = Phq9SeverityCS#moderately-severe "Moderately severe"
