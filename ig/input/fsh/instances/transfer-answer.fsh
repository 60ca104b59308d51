Instance: transfer-answer
InstanceOf: ReferralTask
Usage: #example
Title: "A transferred referral"
Description: "The answer to $transfer: the new Task, requested, on the ServiceRequest of the old one."
* insert Confidentiality(R)
* identifier.system = "http://lakeside-pd.example.org/referral-tasks"
* identifier.value = "LPD-26-118-B"
* status = #requested
* intent = #order
* code = http://hl7.org/fhir/CodeSystem/task-code#fulfill
* focus = Reference(referral-anonymous)
* for = Reference(anonymous-victim)
* authoredOn = "2026-12-01T08:30:00Z"
* requester = Reference(lakeside-pd)
* owner.reference = "Organization/harbor-advocates"
* restriction.period.end = "2026-12-15"
