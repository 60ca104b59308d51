Instance: referral-overdue-topic
InstanceOf: Basic
Usage: #definition
Title: "Referral overdue"
Description: "The response deadline of a referral has passed, and whoever reads the Task knows of no answer. For the target's on-call, and for the source, to whom it says nothing of the target's work: it comes whenever the tier of disclosure has told of no answer, whether there is one or not."
* insert Topic(referral-overdue, Referral overdue, [["The response deadline of a referral has passed, and whoever reads the Task knows of no answer. For the target's on-call, and for the source, to whom it says nothing of the target's work: it comes whenever the tier of disclosure has told of no answer, whether there is one or not."]])
* insert Trigger(Task, "The server has marked the Task as overdue.")
* insert TriggerOn(update)
* insert TriggerQuery([[code=http://hl7.org/fhir/CodeSystem/task-code|fulfill]])
* insert TriggerPath([["%previous.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/overdue').empty() and %current.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/overdue').exists()"]])
* insert FilterBy(Task, priority, http://hl7.org/fhir/SearchParameter/Task-priority, "Only referrals of these priorities.")
* insert FilterBy(Task, requester, http://hl7.org/fhir/SearchParameter/Task-requester, "Only referrals from this source.")
* insert Shape(Task)
* insert ShapeInclude(Task:focus)
* insert ShapeInclude(Task:patient)
