Instance: pc-ptsd-5
InstanceOf: Questionnaire
Usage: #definition
Title: "PC-PTSD-5"
Description: "The Primary Care PTSD Screen for DSM-5: one question on exposure and five on the past month, with the total. Without exposure the total is 0; otherwise it exists only when all five are answered."
* insert PlannedInstance("The server does not yet accept or score PC-PTSD-5 responses.")
* insert QuestionnaireHead(pc-ptsd-5, PcPtsd5, PC-PTSD-5)
* description = "The Primary Care PTSD Screen for DSM-5. Who reports no traumatic event is not asked further and has a total of 0. Otherwise the total counts the five answers Yes and exists only when all five questions are answered. LOINC has no code for it that could be verified."
* copyright = "Primary Care PTSD Screen for DSM-5 (PC-PTSD-5). Prins, A., Bovin, M. J., Kimerling, R., Kaloupek, D. G., Marx, B. P., Pless Kaiser, A., & Schnurr, P. P. (2015). VA National Center for PTSD. In the public domain as a work of the U.S. Government; this was not checked with the owner.\n\nThe answers are coded in LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."

* insert DisplayItem(pcptsd5-lead-in, [["Sometimes things happen to people that are unusually or especially frightening, horrible, or traumatic. For example:\n• a serious accident or fire\n• a physical or sexual assault or abuse\n• an earthquake or flood\n• a war\n• seeing someone be killed or seriously injured\n• having a loved one die through homicide or suicide"]])

* item[+].linkId = "pcptsd5-exposure"
* item[=].text = "Have you ever experienced this kind of event?"
* item[=].type = #choice
* item[=].required = false
* item[=].repeats = false
* insert PlainYesNo

* insert DisplayItem(pcptsd5-past-month, [["In the past month, have you:"]])
* insert AskedIfYes(pcptsd5-exposure)

* insert PcPtsd5Item(1, [["Had nightmares about the event(s) or thought about the event(s) when you did not want to?"]])
* insert PcPtsd5Item(2, [["Tried hard not to think about the event(s) or went out of your way to avoid situations that reminded you of the event(s)?"]])
* insert PcPtsd5Item(3, [["Been constantly on guard, watchful, or easily startled?"]])
* insert PcPtsd5Item(4, [["Felt numb or detached from people, activities, or your surroundings?"]])
* insert PcPtsd5Item(5, [["Felt guilty or unable to stop blaming yourself or others for the event(s) or any problems the event(s) may have caused?"]])

* insert ScoreItem(pcptsd5-total, InstrumentScoreCS#pc-ptsd-5-total, Total score, true)
* insert Calculated("0 if the person reports no such event and none of the five questions is answered; the number of answers Yes if the person reports one and each of the five has exactly one answer; otherwise nothing.")
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId = 'pcptsd5-exposure').answer.value.where(code = 'LA32-8').count() = 1 and %resource.item.where(linkId.matches('^pcptsd5-(exposure|0[1-5])$')).answer.value.count() = 1, 0, iif(%resource.item.where(linkId = 'pcptsd5-exposure').answer.value.where(code = 'LA33-6').count() = 1 and %resource.item.where(linkId = 'pcptsd5-exposure').answer.value.count() = 1 and %resource.item.where(linkId.matches('^pcptsd5-0[1-5]$') and answer.value.exists()).linkId.distinct().count() = 5 and %resource.item.where(linkId.matches('^pcptsd5-0[1-5]$')).answer.value.weight().count() = 5, %resource.item.where(linkId.matches('^pcptsd5-0[1-5]$')).answer.value.weight().aggregate($this + $total, 0), {}))"
