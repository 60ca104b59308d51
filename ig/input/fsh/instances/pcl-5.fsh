Instance: pcl-5
InstanceOf: Questionnaire
Usage: #definition
Title: "PCL-5"
Description: "The twenty questions of the PTSD Checklist for DSM-5, past month, with weights, total, four cluster scores and the provisional symptom rule. Each score exists only when every question it counts is answered."
* insert PlannedInstance("The server does not yet accept or score PCL-5 responses.")
* insert QuestionnaireHead(pcl-5, Pcl5, PCL-5)
* description = "The PTSD Checklist for DSM-5, past month, without a Criterion A part. The total counts all twenty questions, 0 to 80; the clusters B, C, D and E count their own; the provisional rule needs all twenty. An unanswered question does not count as zero. The rule is not a diagnosis."
* copyright = "PTSD Checklist for DSM-5 (PCL-5). Weathers, F. W., Litz, B. T., Keane, T. M., Palmieri, P. A., Marx, B. P., & Schnurr, P. P. (2013). Developed by staff of the VA National Center for PTSD. The instrument is not copyrighted.\n\nThis material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."
* code = $loinc#101697-1

* insert DisplayItem(pcl5-instructions, [["Below is a list of problems that people sometimes have in response to a very stressful experience. Please read each problem and then select one of the options to indicate how much you have been bothered by that problem in the past month. The options include not at all, a little bit, moderately, quite a bit, and extremely."]])
* insert DisplayItem(pcl5-lead-in, [["In the past month, how much were you bothered by:"]])

* insert Pcl5Item(01, 1, [["Repeated, disturbing, and unwanted memories of the stressful experience?"]])
* insert Pcl5Item(02, 2, [["Repeated, disturbing dreams of the stressful experience?"]])
* insert Pcl5Item(03, 3, [["Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?"]])
* insert Pcl5Item(04, 4, "Feeling very upset when something reminded you of the stressful experience?")
* insert Pcl5Item(05, 5, [["Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?"]])
* insert Pcl5Item(06, 6, [["Avoiding memories, thoughts, or feelings related to the stressful experience?"]])
* insert Pcl5Item(07, 7, [["Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?"]])
* insert Pcl5Item(08, 8, "Trouble remembering important parts of the stressful experience?")
* insert Pcl5Item(09, 9, [["Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?"]])
* item[=].code = $loinc#101699-7
* insert Pcl5Item(10, 10, "Blaming yourself or someone else for the stressful experience or what happened after it?")
* insert Pcl5Item(11, 11, [["Having strong negative feelings such as fear, horror, anger, guilt, or shame?"]])
* insert Pcl5Item(12, 12, "Loss of interest in activities that you used to enjoy?")
* insert Pcl5Item(13, 13, "Feeling distant or cut off from other people?")
* insert Pcl5Item(14, 14, [["Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?"]])
* insert Pcl5Item(15, 15, [["Irritable behavior, angry outbursts, or acting aggressively?"]])
* insert Pcl5Item(16, 16, "Taking too many risks or doing things that could cause you harm?")
* item[=].code = $loinc#101702-9
* insert Pcl5Item(17, 17, [["Being \"superalert\" or watchful or on guard?"]])
* insert Pcl5Item(18, 18, "Feeling jumpy or easily startled?")
* insert Pcl5Item(19, 19, "Having difficulty concentrating?")
* insert Pcl5Item(20, 20, "Trouble falling or staying asleep?")

* insert ScoreItem(pcl5-total, $loinc#101698-9 "PTSD PCL-5 score [PCL-5]", Total score, true)
* insert Calculated("The sum of the twenty weights\, if each of the twenty questions has exactly one answer; otherwise nothing.")
* insert SumOf([[^pcl5-(0[1-9]|1[0-9]|20)$]], 20)

* insert ScoreItem(pcl5-b, InstrumentScoreCS#pcl-5-cluster-b, [[Cluster B, intrusion (questions 1 to 5)]], true)
* insert Calculated("The sum of questions 1 to 5\, if each has exactly one answer; otherwise nothing.")
* insert SumOf([[^pcl5-0[1-5]$]], 5)

* insert ScoreItem(pcl5-c, InstrumentScoreCS#pcl-5-cluster-c, [[Cluster C, avoidance (questions 6 and 7)]], true)
* insert Calculated("The sum of questions 6 and 7\, if each has exactly one answer; otherwise nothing.")
* insert SumOf([[^pcl5-0[67]$]], 2)

* insert ScoreItem(pcl5-d, InstrumentScoreCS#pcl-5-cluster-d, [[Cluster D, cognitions and mood (questions 8 to 14)]], true)
* insert Calculated("The sum of questions 8 to 14\, if each has exactly one answer; otherwise nothing.")
* insert SumOf([[^pcl5-(08|09|1[0-4])$]], 7)

* insert ScoreItem(pcl5-e, InstrumentScoreCS#pcl-5-cluster-e, [[Cluster E, arousal and reactivity (questions 15 to 20)]], true)
* insert Calculated("The sum of questions 15 to 20\, if each has exactly one answer; otherwise nothing.")
* insert SumOf([[^pcl5-(1[5-9]|20)$]], 6)

* item[+].linkId = "pcl5-rule"
* item[=].code = InstrumentScoreCS#pcl-5-provisional-rule
* item[=].text = "Provisional DSM-5 symptom rule (not a diagnosis)"
* item[=].type = #boolean
* item[=].readOnly = true
* insert Extract(true)
* insert Withheld
* insert Calculated("Whether at least one question of cluster B\, one of C\, two of D and two of E weigh 2 or more\, if each of the twenty questions has exactly one answer; otherwise nothing.")
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId.matches('^pcl5-(0[1-9]|1[0-9]|20)$') and answer.value.exists()).linkId.distinct().count() = 20 and %resource.item.where(linkId.matches('^pcl5-(0[1-9]|1[0-9]|20)$')).answer.value.weight().count() = 20, %resource.item.where(linkId.matches('^pcl5-0[1-5]$')).answer.value.weight().where($this >= 2).count() >= 1 and %resource.item.where(linkId.matches('^pcl5-0[67]$')).answer.value.weight().where($this >= 2).count() >= 1 and %resource.item.where(linkId.matches('^pcl5-(08|09|1[0-4])$')).answer.value.weight().where($this >= 2).count() >= 2 and %resource.item.where(linkId.matches('^pcl5-(1[5-9]|20)$')).answer.value.weight().where($this >= 2).count() >= 2, {})"
