Instance: goal-pcl-5
InstanceOf: RecoveryGoal
Usage: #example
Title: "A PCL-5 that fell by more than chance"
Description: "A goal on the PCL-5, set by the clinician for this victim: the baseline was 47, and 31 is the lower end of the usual range of cut-points. Labeled PSY, because its text names a disorder."
* insert Confidentiality(R)
* insert Label(MH)
* insert Label(PSY)
* lifecycleStatus = #on-hold
* achievementStatus = http://terminology.hl7.org/CodeSystem/goal-achievement#no-change "No Change"
* category = $goal-category#behavioral "Behavioral"
* description.text = "PTSD no longer decides where I go"
* subject = Reference(substitute-address-doe)
* startDate = "2026-12-04"
* target.measure = $loinc#101698-9 "PTSD PCL-5 score [PCL-5]"
* target.detailQuantity = 31 '{score}' "{score}"
* target.detailQuantity.comparator = #<
* target.dueDate = "2027-06-04"
* statusDate = "2026-12-09"
* expressedBy = Reference(substitute-address-doe)
