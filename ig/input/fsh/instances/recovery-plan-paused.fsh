Instance: recovery-plan-paused
InstanceOf: RecoveryCarePlan
Usage: #example
Title: "A plan that the victim paused"
Description: "The hard case: the victim asked for a pause. The plan is on hold, its goals stay, and the narrative says more than the data. A mental disorder is named, so it is labeled PSY too."
* insert Confidentiality(R)
* insert Label(MH)
* insert Label(PSY)
* text.status = #additional
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>On hold since December 9, 2026, at Avery's wish. Posttraumatic stress disorder was diagnosed on December 4. No calls; Avery writes when it is time to go on. The advocate stays available.</p></div>"
* identifier.system = "http://riverside-clinic.example.org/plans"
* identifier.value = "P-318"
* status = #on-hold
* intent = #plan
* category[assessPlan] = $careplan-category#assess-plan "Assessment and Plan of Treatment"
* title = "What we agreed"
* subject = Reference(substitute-address-doe)
* period.start = "2026-12-04"
* created = "2026-12-04"
* author = Reference(riverside-clinic)
* careTeam = Reference(care-team-avery)
* addresses.display = "Posttraumatic stress disorder"
* goal[+] = Reference(goal-pcl-5)
* goal[+] = Reference(goal-safety)
* activity.detail.kind = #Task
* activity.detail.status = #on-hold
* activity.detail.description = "Trauma-focused therapy, weekly"
* activity.detail.statusReason.text = "The victim asked for a pause."
