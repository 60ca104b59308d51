Instance: message-question
InstanceOf: ReferralCommunication
Usage: #example
Title: "A question to the source"
Description: "The plain case: the target asks for the language of the interpreter."
* insert Confidentiality(R)
* identifier.system = "http://riverside-clinic.example.org/messages"
* identifier.value = "M-77"
* status = #completed
* priority = #routine
* topic = ReferralMessageTopicCS#information-request "Request for information"
* about = Reference(task-requested)
* sent = "2026-11-20T15:10:00Z"
* sender = Reference(riverside-clinic)
* recipient = Reference(springfield-pd)
* payload.contentString = "The referral says that an interpreter is needed, and not for which language. Which one is it?"
