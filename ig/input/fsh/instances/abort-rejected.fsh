Instance: abort-rejected
InstanceOf: AbortTask
Usage: #example
Title: "A rejected request to abort"
Description: "The hard case: the target's copy. The victim wants to go on, so the target rejects the request, and the referral stays on hold. The source learns of the rejection at the tier status at the earliest."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* identifier.system = "http://springfield-pd.example.org/abort-tasks"
* identifier.value = "SPD-2026-004711-A1"
* identifier[+].system = $referral
* identifier[=].value = "abort-requested"
* partOf.type = "Task"
* partOf.identifier.system = $referral
* partOf.identifier.value = "abort-requested"
* status = #rejected
* statusReason.text = "The victim wants to go on."
* intent = #order
* priority = #urgent
* focus = Reference(task-on-hold)
* for = Reference(jane-doe)
* authoredOn = "2026-12-08T08:15:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* reasonCode = ReferralReasonCS#other "Other"
* reasonCode.text = "The source's words do not go along; ask the source."
