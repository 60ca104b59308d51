Instance: c-ssrs-screener
InstanceOf: Questionnaire
Usage: #definition
Title: "C-SSRS screener"
Description: "The screener of the Columbia-Suicide Severity Rating Scale, with its branches, triage level and safety alerts. The level exists only when every question that had to be asked is answered; an alert does not wait for that."
* insert PlannedInstance("The server does not yet accept or triage C-SSRS screener responses.")
* insert QuestionnaireHead(c-ssrs-screener, CSsrsScreener, C-SSRS screener)
* description = "The screener of the Columbia-Suicide Severity Rating Scale, past month, with behavior in a lifetime and in the past three months. Questions 3 to 5 are asked if question 2 is answered Yes; question 6 is always asked. There is no total. The triage rule is recalled and was not checked against the owner's form."
* copyright = "Columbia-Suicide Severity Rating Scale (C-SSRS), screener. © The Research Foundation for Mental Hygiene, Inc. Source: The Columbia Lighthouse Project, https://cssrs.columbia.edu. Used with attribution; the terms of use were not checked with the owner.\n\nThis material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."

* insert DisplayItem(cssrs-past-month, "Past month")
* insert ChoiceItem(cssrs-1, 1, "Have you wished you were dead or wished you could go to sleep and not wake up?")
* item[=].code = $loinc#93246-7
* insert PlainYesNo
* insert ChoiceItem(cssrs-2, 2, "Have you actually had any thoughts of killing yourself?")
* item[=].code = $loinc#93247-5
* insert PlainYesNo
* insert ChoiceItem(cssrs-3, 3, "Have you been thinking about how you might do this?")
* item[=].code = $loinc#93248-3
* insert AskedIfYes(cssrs-2)
* insert PlainYesNo
* insert ChoiceItem(cssrs-4, 4, "Have you had these thoughts and had some intention of acting on them?")
* item[=].code = $loinc#93249-1
* insert AskedIfYes(cssrs-2)
* insert PlainYesNo
* insert ChoiceItem(cssrs-5, 5, "Have you started to work out or worked out the details of how to kill yourself? Do you intend to carry out this plan?")
* item[=].code = $loinc#93250-9
* insert AskedIfYes(cssrs-2)
* insert PlainYesNo
* insert ChoiceItem(cssrs-6, 6, [["Have you ever done anything, started to do anything, or prepared to do anything to end your life?"]])
* item[=].code = $loinc#93267-3
* insert PlainYesNo
* insert DisplayItem(cssrs-6-examples, [["Examples: Collected pills, obtained a gun, gave away valuables, wrote a will or suicide note, took out pills but didn’t swallow any, held a gun but changed your mind or it was grabbed from your hand, went to the roof but didn’t jump; or actually took pills, tried to shoot yourself, cut yourself, tried to hang yourself, etc."]])
* item[+].linkId = "cssrs-6-recent"
* item[=].code = $loinc#93269-9
* item[=].text = "Was this within the past 3 months?"
* item[=].type = #choice
* item[=].required = false
* item[=].repeats = false
* insert AskedIfYes(cssrs-6)
* insert PlainYesNo

* insert ScoreItem(cssrs-level, InstrumentScoreCS#c-ssrs-triage-level, [[Triage level: 0 nothing reported, 1 low, 2 moderate, 3 high]], true)
* insert Alert(suicide-risk-high, Suicide risk screen: high)
* item[=].extension[=].extension[=].valueExpression.expression = "%resource.item.where(linkId.matches('^cssrs-(4|5|6-recent)$')).answer.value.where(code = 'LA33-6').exists()"
* insert Alert(suicide-risk-moderate, Suicide risk screen: moderate)
* item[=].extension[=].extension[=].valueExpression.expression = "%resource.item.where(linkId.matches('^cssrs-(4|5|6-recent)$')).answer.value.where(code = 'LA33-6').empty() and %resource.item.where(linkId.matches('^cssrs-(3|6)$')).answer.value.where(code = 'LA33-6').exists()"
* insert Calculated("3 if question 4\, 5 or the one on the past three months is answered Yes; else 2 if 3 or 6 is; else 1 if 1 or 2 is; else 0. Nothing\, unless each question that had to be asked has exactly one answer: 1\, 2 and 6 always\, 3 to 5 if 2 is Yes\, the past three months if 6 is Yes.")
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId.matches('^cssrs-[126]$') and answer.value.exists()).linkId.distinct().count() = 3 and %resource.item.where(linkId.matches('^cssrs-[126]$')).answer.value.where(code = 'LA33-6' or code = 'LA32-8').count() = 3 and (%resource.item.where(linkId = 'cssrs-2').answer.value.where(code = 'LA32-8').exists() or (%resource.item.where(linkId.matches('^cssrs-[345]$') and answer.value.exists()).linkId.distinct().count() = 3 and %resource.item.where(linkId.matches('^cssrs-[345]$')).answer.value.where(code = 'LA33-6' or code = 'LA32-8').count() = 3)) and (%resource.item.where(linkId = 'cssrs-6').answer.value.where(code = 'LA32-8').exists() or %resource.item.where(linkId = 'cssrs-6-recent').answer.value.where(code = 'LA33-6' or code = 'LA32-8').count() = 1), iif(%resource.item.where(linkId.matches('^cssrs-(4|5|6-recent)$')).answer.value.where(code = 'LA33-6').exists(), 3, iif(%resource.item.where(linkId.matches('^cssrs-(3|6)$')).answer.value.where(code = 'LA33-6').exists(), 2, iif(%resource.item.where(linkId.matches('^cssrs-[12]$')).answer.value.where(code = 'LA33-6').exists(), 1, 0))), {})"
