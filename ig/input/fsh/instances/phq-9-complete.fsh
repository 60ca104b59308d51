Instance: phq-9-complete
InstanceOf: Phq9Response
Usage: #example
Title: "A complete PHQ-9"
Description: "The plain case: all nine answered, total 17, moderately severe; question 9 raises a safety alert."
* questionnaire = "https://haven.example.org/ig/Questionnaire/phq-9|0.1.0"
* status = #completed
* subject = Reference(jane-doe)
* authored = "2026-11-20T10:30:00Z"
* item[+].linkId = "phq9-01"
* item[=].answer.valueCoding = $loinc#LA6571-9 "Nearly every day"
* item[+].linkId = "phq9-02"
* item[=].answer.valueCoding = $loinc#LA6571-9 "Nearly every day"
* item[+].linkId = "phq9-03"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-04"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-05"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-06"
* item[=].answer.valueCoding = $loinc#LA6570-1 "More than half the days"
* item[+].linkId = "phq9-07"
* item[=].answer.valueCoding = $loinc#LA6569-3 "Several days"
* item[+].linkId = "phq9-08"
* item[=].answer.valueCoding = $loinc#LA6569-3 "Several days"
* item[+].linkId = "phq9-09"
* item[=].answer.valueCoding = $loinc#LA6569-3 "Several days"
* item[+].linkId = "phq9-10"
* item[=].answer.valueCoding = $loinc#LA6575-0 "Very difficult"
