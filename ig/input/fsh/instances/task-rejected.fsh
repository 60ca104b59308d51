Instance: task-rejected
InstanceOf: ReferralTask
Usage: #example
Title: "A rejected referral"
Description: "The hard case: the reason other, which needs a text."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* identifier[+].system = "http://lakeside-pd.example.org/referral-tasks"
* identifier[=].value = "LPD-26-118"
* identifier[referral].value = "task-lakeside-118"
* partOf.type = "Task"
* partOf.identifier.system = $referral
* partOf.identifier.value = "task-lakeside-118"
* status = #rejected
* intent = #order
* focus = Reference(referral-anonymous)
* for = Reference(anonymous-victim)
* authoredOn = "2026-11-21T02:40:00Z"
* requester = Reference(lakeside-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2030-12-31"
* statusReason = ReferralReasonCS#other "Other"
* statusReason.text = "The shelter is closed for repairs this week."
