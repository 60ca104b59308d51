Instance: notification-referral-status
InstanceOf: Bundle
Usage: #example
Title: "A notification"
Description: "What the server sends to Springfield Police Department when one of its referrals was delivered: which subscription, which topic, the number of the event, and the Task to read. No resource travels with it."
* insert NotificationProfile
* type = #history
* timestamp = "2026-11-20T09:05:02Z"
* entry[+].fullUrl = "urn:uuid:0e1d1a52-6b1f-4c2e-9f0a-5d6c0f3f7a10"
* entry[=].resource = notification-referral-status-parameters
* entry[=].request.method = #GET
* entry[=].request.url = "Subscription/springfield-status/$status"
* entry[=].response.status = "200"
* entry[+].fullUrl = "https://haven.example.org/fhir/Task/task-requested"
* entry[=].request.method = #PUT
* entry[=].request.url = "Task/task-requested"
* entry[=].response.status = "200"

Instance: notification-referral-status-parameters
InstanceOf: Parameters
Usage: #inline
* id = "0e1d1a52-6b1f-4c2e-9f0a-5d6c0f3f7a10"
* meta.profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription-status-r4"
* parameter[+].name = "subscription"
* parameter[=].valueReference.reference = "https://haven.example.org/fhir/Subscription/springfield-status"
* parameter[+].name = "topic"
* parameter[=].valueCanonical = "https://haven.example.org/ig/SubscriptionTopic/referral-status-changed"
* parameter[+].name = "status"
* parameter[=].valueCode = #active
* parameter[+].name = "type"
* parameter[=].valueCode = #event-notification
* parameter[+].name = "events-since-subscription-start"
* parameter[=].valueString = "1"
* parameter[+].name = "notification-event"
* parameter[=].part[+].name = "event-number"
* parameter[=].part[=].valueString = "1"
* parameter[=].part[+].name = "timestamp"
* parameter[=].part[=].valueInstant = "2026-11-20T09:05:02Z"
* parameter[=].part[+].name = "focus"
* parameter[=].part[=].valueReference.reference = "https://haven.example.org/fhir/Task/task-requested"

RuleSet: NotificationProfile
* meta.profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription-notification-r4"
