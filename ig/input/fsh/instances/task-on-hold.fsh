Instance: task-on-hold
InstanceOf: ReferralTask
Usage: #example
Title: "A referral on hold"
Description: "The hard case: the target pauses since no contact is possible without danger. The source is told that there is a pause at the tier status at the earliest, and never this reason."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* identifier[+].system = "http://springfield-pd.example.org/referral-tasks"
* identifier[=].value = "SPD-2026-004711"
* identifier[referral].value = "task-requested"
* partOf.type = "Task"
* partOf.identifier.system = $referral
* partOf.identifier.value = "task-requested"
* status = #on-hold
* statusReason = ReferralReasonCS#unsafe-to-contact "Unsafe to contact"
* statusReason.text = "The safe number was answered by somebody else."
* businessStatus = ReferralBusinessStatusCS#contact-attempted "Contact attempted"
* intent = #order
* priority = #urgent
* focus = Reference(referral-jane-doe-delivered)
* for = Reference(jane-doe)
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2030-12-31"
