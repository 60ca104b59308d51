Instance: referral-status-changed-topic
InstanceOf: Basic
Usage: #definition
Title: "Referral status changed"
Description: "The state of a referral has changed: its status or its business status. Each side is told about its own Task, whoever changes it; the source when the projection changes what it may see. A change that the source may not see sends the source nothing."
* insert Topic(referral-status-changed, Referral status changed, [["The state of a referral has changed: its status or its business status. Each side is told about its own Task, whoever changes it; the source when the projection changes what it may see. A change that the source may not see sends the source nothing."]])
* insert Trigger(Task, "The query narrows to referral Tasks; the path decides whether the status or the business status differs.")
* insert TriggerOn(update)
* insert TriggerQuery([[code=http://hl7.org/fhir/CodeSystem/task-code|fulfill]])
* insert TriggerPath("%previous.status != %current.status or %previous.businessStatus !~ %current.businessStatus")
* insert FilterBy(Task, status, http://hl7.org/fhir/SearchParameter/Task-status, "Only changes to these states.")
* insert FilterBy(Task, business-status, http://hl7.org/fhir/SearchParameter/Task-business-status, "Only changes to these business statuses.")
* insert FilterBy(Task, owner, http://hl7.org/fhir/SearchParameter/Task-owner, "Only referrals to this target.")
* insert FilterBy(Task, requester, http://hl7.org/fhir/SearchParameter/Task-requester, "Only referrals from this source.")
* insert Shape(Task)
* insert ShapeInclude(Task:focus)
