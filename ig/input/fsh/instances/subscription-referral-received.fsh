Instance: subscription-referral-received
InstanceOf: Subscription
Usage: #example
Title: "A clinic subscribes to referrals"
Description: "The plain case: Riverside Clinic is told of each urgent referral by a request to its own endpoint. The notification names the Task and carries no resource."
* meta.profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* status = #requested
* reason = "New referrals for the intake desk"
* end = "2027-11-20T00:00:00Z"
* criteria = "https://haven.example.org/ig/SubscriptionTopic/referral-received"
* criteria.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-filter-criteria"
* criteria.extension.valueString = "Task?priority=urgent,asap,stat"
* channel.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-heartbeat-period"
* channel.extension[=].valueUnsignedInt = 3600
* channel.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-timeout"
* channel.extension[=].valueUnsignedInt = 60
* channel.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-max-count"
* channel.extension[=].valuePositiveInt = 10
* channel.type = #rest-hook
* channel.endpoint = "https://ehr.riverside-clinic.example.org/haven/notifications"
* channel.payload = #application/fhir+json
* channel.payload.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension.valueCode = #id-only
