Instance: transfer-answer
InstanceOf: Parameters
Usage: #example
Title: "A transferred referral"
Description: "The answer to $transfer as Parameters: the new Task, requested, on the ServiceRequest of the old one. A client that asks for a plain resource gets the Task alone."
* insert PlannedParameters
* parameter[+].name = "return"
* parameter[=].resource = transfer-answer-task

Instance: transfer-answer-task
InstanceOf: ReferralTask
Usage: #inline
* identifier.system = "http://lakeside-pd.example.org/referral-tasks"
* identifier.value = "LPD-26-118-B"
* meta.security[+] = http://terminology.hl7.org/CodeSystem/v3-Confidentiality#R
* status = #requested
* intent = #order
* code = http://hl7.org/fhir/CodeSystem/task-code#fulfill
* focus = Reference(referral-anonymous)
* for = Reference(anonymous-victim)
* authoredOn = "2026-12-01T08:30:00Z"
* requester = Reference(lakeside-pd)
* owner.reference = "Organization/harbor-advocates"
* restriction.period.end = "2026-12-15"
