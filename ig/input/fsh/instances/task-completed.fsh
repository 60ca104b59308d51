Instance: task-completed
InstanceOf: ReferralTask
Usage: #example
Title: "A completed referral"
Description: "As the target sees it in the end: the outcome is an output."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* identifier[+].system = "http://springfield-pd.example.org/referral-tasks"
* identifier[=].value = "SPD-2026-004711"
* identifier[referral].value = "task-requested"
* partOf.type = "Task"
* partOf.identifier.system = $referral
* partOf.identifier.value = "task-requested"
* status = #completed
* intent = #order
* focus = Reference(referral-jane-doe)
* for = Reference(jane-doe)
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2030-12-31"
* businessStatus = ReferralBusinessStatusCS#service-delivered "Service delivered"
* output[outcome].valueCodeableConcept = ReferralOutcomeCS#services-completed "Services completed"
