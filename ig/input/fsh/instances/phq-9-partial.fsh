Instance: phq-9-partial
InstanceOf: Phq9Response
Usage: #example
Title: "A partly answered PHQ-9"
Description: "The hard case: two questions left open, so there is no total; question 9 raises a safety alert all the same."
* insert ResponseTo(phq-9, jane-doe, 2026-11-27T10:30:00Z)
* item[+].linkId = "phq9-01"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-02"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-04"
* item[=].answer.valueCoding = $loinc#LA6569-3 "Several days"
* item[+].linkId = "phq9-05"
* item[=].answer.valueCoding = $loinc#LA6568-5 "Not at all"
* item[+].linkId = "phq9-06"
* item[=].answer.valueCoding = $loinc#LA6569-3 "Several days"
* item[+].linkId = "phq9-08"
* item[=].answer.valueCoding = $loinc#LA6568-5 "Not at all"
* item[+].linkId = "phq9-09"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
