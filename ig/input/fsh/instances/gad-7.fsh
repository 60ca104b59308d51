Instance: gad-7
InstanceOf: Questionnaire
Usage: #definition
Title: "GAD-7"
Description: "The seven questions of the Generalized Anxiety Disorder scale, with weights and total. The total exists only when all seven are answered."
* insert PlannedInstance("The server does not yet accept or score GAD-7 responses.")
* insert QuestionnaireHead(gad-7, Gad7, GAD-7)
* description = "The seven questions of the Generalized Anxiety Disorder scale, last two weeks. The total, 0 to 21, exists only when all seven are answered; an unanswered question does not count as zero."
* copyright = "Copyright © Pfizer Inc. No permission required to reproduce, translate, display or distribute.\n\nThis material contains content from LOINC (http://loinc.org). LOINC is copyright © Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license."
* code = $loinc#69737-5 "Generalized anxiety disorder 7 item (GAD-7)"

* insert DisplayItem(gad7-lead-in, [["Over the last 2 weeks, how often have you been bothered by the following problems?"]])

* insert Gad7Item(1, 69725-0, [["Feeling nervous, anxious or on edge"]])
* insert Gad7Item(2, 68509-9, "Not being able to stop or control worrying")
* insert Gad7Item(3, 69733-4, "Worrying too much about different things")
* insert Gad7Item(4, 69734-2, "Trouble relaxing")
* insert Gad7Item(5, 69735-9, "Being so restless that it is hard to sit still")
* insert Gad7Item(6, 69689-8, "Becoming easily annoyed or irritable")
* insert Gad7Item(7, 69736-7, "Feeling afraid as if something awful might happen")

* insert ScoreItem(gad7-total, [[$loinc#70274-6 "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"]], Total score, true)
* insert Calculated("The sum of the seven weights\, if each of the seven questions has exactly one answer; otherwise nothing.")
* insert SumOf([[^gad7-0[1-7]$]], 7)
