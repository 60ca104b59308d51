Instance: message-answer
InstanceOf: ReferralCommunication
Usage: #example
Title: "An answer, as the target receives it"
Description: "The hard case: the copy of the source's answer that arrived at the target. It refers to the question, says that the safe contact changed without repeating it, and carries the prohibition of redisclosure."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* identifier.system = "http://springfield-pd.example.org/messages"
* identifier.value = "SPD-M-2026-0107"
* inResponseTo = Reference(message-question)
* status = #completed
* priority = #urgent
* topic = ReferralMessageTopicCS#contact-change "Change of safe contact"
* about = Reference(task-requested)
* sent = "2026-11-20T16:02:00Z"
* received = "2026-11-20T16:02:04Z"
* sender = Reference(springfield-pd)
* recipient = Reference(riverside-clinic)
* payload[+].contentString = "The language is now in the safe contact, and the safe hours have changed too."
* payload[+].contentString = "Please read the safe contact again before the first call."
