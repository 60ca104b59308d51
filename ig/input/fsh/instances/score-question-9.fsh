Instance: score-question-9
InstanceOf: ScoreObservation
Usage: #example
Title: "The answer to question 9"
Description: "The hard case: an answer kept as an observation although its response has no total."
* insert ScoreOf(phq-9-partial, jane-doe, 2026-11-27T10:30:00Z)
* code = $loinc#44260-8
* valueCodeableConcept = $loinc#LA6570-1 "More than half the days"
