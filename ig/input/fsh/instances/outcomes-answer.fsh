Instance: outcomes-answer
InstanceOf: Parameters
Usage: #example
Title: "A patient's outcomes"
Description: "Two responses to the PHQ-9: the first scored 17; the second has a gap, so it has no total, and the answer says why. The open safety flag comes with it."
* insert PlannedParameters
* parameter[+].name = "series"
* insert AnswerPart(questionnaire, Canonical, "https://haven.example.org/ig/Questionnaire/phq-9|0.1.0")
* insert AnswerPart(code, Coding, [[http://loinc.org#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"]])
* parameter[=].part[+].name = "point"
* insert AnswerSubPart(date, DateTime, "2026-11-20T10:30:00Z")
* insert AnswerSubPart(response, Reference, [[Reference(phq-9-complete)]])
* insert AnswerSubPart(score, Reference, [[Reference(score-total)]])
* insert AnswerSubPart(value, Quantity, 17 '{score}')
* insert AnswerSubPart(band, Coding, Phq9SeverityCS#moderately-severe)
* parameter[=].part[+].name = "point"
* insert AnswerSubPart(date, DateTime, "2026-11-27T10:30:00Z")
* insert AnswerSubPart(response, Reference, [[Reference(phq-9-partial)]])
* insert AnswerSubPart(notScored, CodeableConcept.text, "Not scored: not all nine questions were answered.")
* parameter[=].part[+].name = "threshold"
* insert AnswerSubPart(flag, Coding, OutcomeChangeCS#meaningful)
* insert AnswerSubPart(value, Decimal, 5)
* insert AnswerPart(baseline, Quantity, 17 '{score}')
* insert AnswerPart(best, Quantity, 17 '{score}')
* insert AnswerPart(nextDue, Date, "2026-12-11")
* parameter[+].name = "safetyFlag"
* insert AnswerPart(flag, Reference, [[Reference(flag-open)]])
* insert AnswerPart(raised, DateTime, "2026-11-27T10:30:00Z")
* insert AnswerPart(code, Coding, SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm")
