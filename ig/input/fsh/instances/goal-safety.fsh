Instance: goal-safety
InstanceOf: RecoveryGoal
Usage: #example
Title: "A goal without a number"
Description: "The hard case: what the victim wants is no score. It has words and a date, and no measure."
* insert Confidentiality(R)
* insert Label(MH)
* lifecycleStatus = #active
* category = $goal-category#safety "Safety"
* description.text = "Have a protection order and know what to do if it is not kept"
* subject = Reference(substitute-address-doe)
* startDate = "2026-12-04"
* target.dueDate = "2027-01-15"
* expressedBy = Reference(substitute-address-doe)
