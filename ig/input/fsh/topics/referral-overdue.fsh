Instance: referral-overdue-topic
InstanceOf: Basic
Usage: #definition
Title: "Referral overdue"
Description: "An answer to a referral is overdue: the target has neither accepted nor rejected it by its response deadline. For the target's on-call. A source is told only where the tier of disclosure tells it of an answer."
* insert Topic(referral-overdue, Referral overdue, [["An answer to a referral is overdue: the target has neither accepted nor rejected it by its response deadline. For the target's on-call. A source is told only where the tier of disclosure tells it of an answer."]])
* insert Trigger(Task, "The server has marked the Task as overdue.")
* insert TriggerOn(update)
* insert TriggerQuery([[code=http://hl7.org/fhir/CodeSystem/task-code|fulfill]])
* insert TriggerPath([["%previous.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/overdue').empty() and %current.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/overdue').exists()"]])
* insert FilterBy(Task, priority, http://hl7.org/fhir/SearchParameter/Task-priority, "Only referrals of these priorities.")
* insert FilterBy(Task, requester, http://hl7.org/fhir/SearchParameter/Task-requester, "Only referrals from this source.")
* insert Shape(Task)
* insert ShapeInclude(Task:focus)
* insert ShapeInclude(Task:patient)
