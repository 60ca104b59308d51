Instance: recovery-plan-jane-doe
InstanceOf: RecoveryCarePlan
Usage: #example
Title: "A recovery plan"
Description: "The plain case: one goal, individual sessions, and a score every four weeks."
* insert Confidentiality(R)
* insert Label(MH)
* text.status = #generated
* text.div = "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Plan from November 24, 2026: a session every week; the questionnaire again every four weeks. Goal: sleep through the night and feel like doing things again.</p></div>"
* identifier.system = "http://riverside-clinic.example.org/plans"
* identifier.value = "P-311"
* status = #active
* intent = #plan
* category[assessPlan] = $careplan-category#assess-plan "Assessment and Plan of Treatment"
* title = "What we agreed"
* subject = Reference(jane-doe)
* period.start = "2026-11-24"
* created = "2026-11-24"
* author = Reference(riverside-clinic)
* careTeam = Reference(care-team-jane-doe)
* supportingInfo[+] = Reference(referral-jane-doe)
* supportingInfo[+] = Reference(score-total)
* goal = Reference(goal-phq-9)
* activity[+].reference = Reference(appointment-video)
* activity[+].detail.kind = #Task
* activity[=].detail.status = #scheduled
* activity[=].detail.description = "PHQ-9 every four weeks, before the session"
