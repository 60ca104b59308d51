Instance: abort-requested-topic
InstanceOf: Basic
Usage: #definition
Title: "Abort requested"
Description: "The source asks the target to end a referral that is under way, by a Task with the code abort. For targets."
* insert Topic(abort-requested, Abort requested, [["The source asks the target to end a referral that is under way, by a Task with the code abort. For targets."]])
* insert Trigger(Task, "A new abort Task that is requested.")
* insert TriggerOn(create)
* insert TriggerQuery([[code=http://hl7.org/fhir/CodeSystem/task-code|abort&status=requested]])
* insert TriggerPath([["%current.code.coding.where(system = 'http://hl7.org/fhir/CodeSystem/task-code' and code = 'abort').exists() and %current.status = 'requested'"]])
* insert FilterBy(Task, requester, http://hl7.org/fhir/SearchParameter/Task-requester, "Only referrals from this source.")
* insert Shape(Task)
* insert ShapeInclude(Task:focus)
