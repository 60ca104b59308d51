Instance: score-question-9
InstanceOf: ScoreObservation
Usage: #example
Title: "The answer to question 9"
Description: "The hard case: an answer kept as an observation although its response has no total."
* status = #final
* code = $loinc#44260-8
* subject = Reference(jane-doe)
* effectiveDateTime = "2026-11-27T10:30:00Z"
* performer = Reference(riverside-clinic)
* valueCodeableConcept = $loinc#LA6570-1 "More than half the days"
* derivedFrom = Reference(phq-9-partial)
