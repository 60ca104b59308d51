Instance: goal-phq-9
InstanceOf: RecoveryGoal
Usage: #example
Title: "A PHQ-9 below 5"
Description: "The plain case: the victim's words, and the score at which depression counts as remitted (below 5)."
* insert Confidentiality(R)
* insert Label(MH)
* lifecycleStatus = #active
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#in-progress "In Progress"
* category = $goal-category#behavioral "Behavioral"
* description.text = "Sleep through the night and feel like doing things again"
* subject = Reference(jane-doe)
* startDate = "2026-11-24"
* target.measure = $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* target.detailQuantity = 5 '{score}' "{score}"
* target.detailQuantity.comparator = #<
* target.dueDate = "2027-05-24"
* statusDate = "2026-11-24"
* expressedBy = Reference(jane-doe)
