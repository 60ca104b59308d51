Instance: fixture-abort
InstanceOf: Task
Usage: #example
Title: "Fixture: a request to abort"
Description: "The source asks the target to stop."
* meta.security = $confidentiality#R
* identifier.system = "http://springfield-pd.example.org/abort-tasks"
* identifier.value = "${run}"
* status = #requested
* intent = #order
* code = $task-code#abort "Mark the focal resource as no longer active"
* focus.reference = "Task/${sourceTaskId}"
* for.reference = "Patient/${victimId}"
* authoredOn = "2026-11-20T09:30:00Z"
* requester.reference = "Organization/springfield-pd"
* owner.reference = "Organization/riverside-clinic"
* reasonCode = ReferralReasonCS#victim-withdrew "Victim withdrew"
