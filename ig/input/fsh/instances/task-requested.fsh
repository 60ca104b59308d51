Instance: task-requested
InstanceOf: ReferralTask
Usage: #example
Title: "A referral just sent"
Description: "The plain case: what a source sends."
* insert Confidentiality(R)
* identifier.system = "http://springfield-pd.example.org/referral-tasks"
* identifier.value = "SPD-2026-004711"
* status = #requested
* intent = #order
* focus = Reference(referral-jane-doe)
* for = Reference(jane-doe)
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2030-12-31"
