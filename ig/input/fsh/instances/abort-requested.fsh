Instance: abort-requested
InstanceOf: AbortTask
Usage: #example
Title: "A request to abort"
Description: "The plain case: the victim told the police not to go on."
* insert Confidentiality(R)
* identifier.system = "http://springfield-pd.example.org/abort-tasks"
* identifier.value = "SPD-2026-004711-A1"
* status = #requested
* intent = #order
* priority = #urgent
* focus = Reference(task-requested)
* for = Reference(jane-doe)
* authoredOn = "2026-12-08T08:15:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* reasonCode = ReferralReasonCS#victim-withdrew "Victim withdrew"
