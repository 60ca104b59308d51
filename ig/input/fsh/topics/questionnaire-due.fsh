Instance: questionnaire-due-topic
InstanceOf: Basic
Usage: #definition
Title: "Questionnaire due"
Description: "It is time to ask a victim again: the server has made a Task to complete a questionnaire in the records of the organization that cares for the victim. It is sent to the organization, never to the victim."
* insert Topic(questionnaire-due, Questionnaire due, [["It is time to ask a victim again: the server has made a Task to complete a questionnaire in the records of the organization that cares for the victim. It is sent to the organization, never to the victim."]])
* insert PlannedInstance([["The server makes no such Tasks yet, so the topic is not offered."]])
* insert Trigger(Task, [["A new Task that asks for a response; its input names the questionnaire, its deadline is when the response is due."]])
* insert TriggerOn(create)
* insert TriggerQuery([[code=http://hl7.org/fhir/uv/sdc/CodeSystem/temp|complete-questionnaire&status=ready]])
* insert TriggerPath([["%current.code.coding.where(system = 'http://hl7.org/fhir/uv/sdc/CodeSystem/temp' and code = 'complete-questionnaire').exists() and %current.status = 'ready'"]])
* insert FilterBy(Task, patient, http://hl7.org/fhir/SearchParameter/Task-patient, "Only this victim.")
* insert FilterBy(Task, deadline, https://haven.example.org/ig/SearchParameter/task-deadline, "Only what is due in this period.")
* insert FilterBy(Task, owner, http://hl7.org/fhir/SearchParameter/Task-owner, "Only referrals to this target.")
* insert Shape(Task)
* insert ShapeInclude(Task:patient)
