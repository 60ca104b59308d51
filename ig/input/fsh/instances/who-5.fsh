Instance: who-5
InstanceOf: Questionnaire
Usage: #definition
Title: "WHO-5"
Description: "The five statements of the WHO-5 Well-Being Index, with weights, raw score and index. Both exist only when all five are answered. Higher is better."
* insert PlannedInstance("The server does not yet accept or score WHO-5 responses.")
* insert QuestionnaireHead(who-5, Who5, WHO-5)
* description = "The five statements of the WHO-5 Well-Being Index, last two weeks. The raw score, 0 to 25, times four is the index in percent; both exist only when all five statements are answered. Higher is better. LOINC has no code for it that could be verified."
* copyright = "World Health Organization-Five Well-Being Index (WHO-5). © World Health Organization. Licence: CC BY-NC-SA 3.0 IGO, https://creativecommons.org/licenses/by-nc-sa/3.0/igo/ (not verified with the owner; a commercial user must ask WHO)."

* insert DisplayItem(who5-lead-in, "Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.")

* insert Who5Item(1, "I have felt cheerful and in good spirits")
* insert Who5Item(2, "I have felt calm and relaxed")
* insert Who5Item(3, "I have felt active and vigorous")
* insert Who5Item(4, "I woke up feeling fresh and rested")
* insert Who5Item(5, "My daily life has been filled with things that interest me")

* insert ScoreItem(who5-raw, InstrumentScoreCS#who-5-raw, Raw score, false)
* insert Calculated("The sum of the five weights\, if each of the five statements has exactly one answer; otherwise nothing.")
* insert SumOf([[^who5-0[1-5]$]], 5)

* item[+].linkId = "who5-index"
* item[=].code = InstrumentScoreCS#who-5-index
* item[=].text = "Index, in percent"
* item[=].type = #decimal
* item[=].readOnly = true
* item[=].extension[+].url = $questionnaire-unit
* item[=].extension[=].valueCoding = $ucum#% "%"
* insert Extract(true)
* insert Withheld
* insert Calculated("Four times the sum of the five weights\, if each of the five statements has exactly one answer; otherwise nothing.")
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId.matches('^who5-0[1-5]$') and answer.value.exists()).linkId.distinct().count() = 5 and %resource.item.where(linkId.matches('^who5-0[1-5]$')).answer.value.weight().count() = 5, %resource.item.where(linkId.matches('^who5-0[1-5]$')).answer.value.weight().aggregate($this + $total, 0) * 4, {})"
