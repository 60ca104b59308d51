Instance: referral-received-topic
InstanceOf: Basic
Usage: #definition
Title: "Referral received"
Description: "A referral has arrived in the target's records. For targets. The notification names the target's own Task."
* insert Topic(referral-received, Referral received, "A referral has arrived in the target's records. For targets. The notification names the target's own Task.")
* insert Trigger(Task, "The server has made the target's copy of the Task: it is part of the source's.")
* insert TriggerOn(create)
* insert TriggerQuery([[status=received]])
* insert TriggerPath([["%current.status = 'received' and %current.partOf.identifier.exists()"]])
* insert FilterBy(Task, priority, http://hl7.org/fhir/SearchParameter/Task-priority, "Only referrals of these priorities.")
* insert FilterBy(Task, requester, http://hl7.org/fhir/SearchParameter/Task-requester, "Only referrals from this source.")
* insert Shape(Task)
* insert ShapeInclude(Task:focus)
* insert ShapeInclude(Task:patient)
* insert ShapeInclude(Task:requester)
