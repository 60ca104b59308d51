Instance: phq-9
InstanceOf: Questionnaire
Usage: #definition
Title: "PHQ-9"
Description: "The nine questions of the Patient Health Questionnaire and the question on difficulty, with weights, total and safety alert. A total exists only when all nine are answered."
* insert SemanticVersion
* url = "https://haven.example.org/ig/Questionnaire/phq-9"
* version = "0.1.0"
* name = "Phq9"
* title = "PHQ-9"
* status = #active
* experimental = false
* subjectType = #Patient
* publisher = "Haven maintainers"
* description = "The nine questions of the Patient Health Questionnaire and the question on difficulty. The total counts questions 1 to 9 and exists only when all nine are answered; an unanswered question does not count as zero. Any answer to question 9 but the first raises a safety alert, whatever the total."
* copyright = "Copyright © Pfizer Inc. No permission required to reproduce, translate, display or distribute.\n\nThis material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."
* code = $loinc#44249-1 "PHQ-9 quick depression assessment panel [Reported.PHQ]"

* item[+].linkId = "phq9-lead-in"
* item[=].text = "Over the last 2 weeks, how often have you been bothered by any of the following problems?"
* item[=].type = #display

* insert Phq9Item(1, 44250-9, "Little interest or pleasure in doing things")
* insert Phq9Item(2, 44255-8, [["Feeling down, depressed, or hopeless"]])
* insert Phq9Item(3, 44259-0, [["Trouble falling or staying asleep, or sleeping too much"]])
* insert Phq9Item(4, 44254-1, "Feeling tired or having little energy")
* insert Phq9Item(5, 44251-7, "Poor appetite or overeating")
* insert Phq9Item(6, 44258-2, "Feeling bad about yourself-or that you are a failure or have let yourself or your family down")
* insert Phq9Item(7, 44252-5, [["Trouble concentrating on things, such as reading the newspaper or watching television"]])
* insert Phq9Item(8, 44253-3, "Moving or speaking so slowly that other people could have noticed. Or the opposite-being so fidgety or restless that you have been moving around a lot more than usual")
* insert Phq9Item(9, 44260-8, [["Thoughts that you would be better off dead, or of hurting yourself in some way"]])
* item[=].extension[+].url = $observation-extract
* item[=].extension[=].valueBoolean = true
* item[=].extension[+].url = Canonical(SafetyAlert)
* item[=].extension[=].extension[+].url = "condition"
* item[=].extension[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].extension[=].extension[=].valueExpression.expression = "%resource.item.where(linkId = 'phq9-09').answer.value.weight().where($this >= 1).exists()"
* item[=].extension[=].extension[+].url = "flag"
* item[=].extension[=].extension[=].valueCodeableConcept = SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm"

* item[+].linkId = "phq9-10"
* item[=].code = $loinc#69722-7
* item[=].prefix = "10"
* item[=].text = "How difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?"
* item[=].type = #choice
* item[=].required = false
* item[=].repeats = false
* item[=].answerOption[+].valueCoding = $loinc#LA6572-7 "Not difficult at all"
* item[=].answerOption[+].valueCoding = $loinc#LA6573-5 "Somewhat difficult"
* item[=].answerOption[+].valueCoding = $loinc#LA6575-0 "Very difficult"
* item[=].answerOption[+].valueCoding = $loinc#LA6574-3 "Extremely difficult"

* item[+].linkId = "phq9-total"
* item[=].code = $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* item[=].text = "Total score"
* item[=].type = #decimal
* item[=].readOnly = true
* item[=].extension[+].url = $questionnaire-unit
* item[=].extension[=].valueCoding = $ucum#{score} "{score}"
* item[=].extension[+].url = $observation-extract
* item[=].extension[=].valueBoolean = true
* insert Withheld
* item[=].extension[=].extension[+].url = "prorateUpTo"
* item[=].extension[=].extension[=].valuePositiveInt = 2
* item[=].extension[=].extension[+].url = "source"
* item[=].extension[=].extension[=].valueString = "Recalled: with one or two answers missing their mean stands in for them. No source with this rule could be read."
* item[=].extension[+].url = $calculated-expression
* item[=].extension[=].valueExpression.description = "The sum of the nine weights, if each of the nine questions has exactly one answer; otherwise nothing."
* item[=].extension[=].valueExpression.language = #text/fhirpath
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId.matches('^phq9-0[1-9]$') and answer.value.exists()).linkId.distinct().count() = 9 and %resource.item.where(linkId.matches('^phq9-0[1-9]$')).answer.value.weight().count() = 9, %resource.item.where(linkId.matches('^phq9-0[1-9]$')).answer.value.weight().aggregate($this + $total, 0), {})"
