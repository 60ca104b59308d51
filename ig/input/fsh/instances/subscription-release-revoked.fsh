Instance: subscription-release-revoked
InstanceOf: Subscription
Usage: #example
Title: "A police department subscribes to revocations"
Description: "The hard case: an empty notification. It says that something happened, and not to whom; the department reads its own records to learn the rest."
* meta.profile = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* status = #active
* reason = "Stop using what a victim has taken back"
* criteria = "https://haven.example.org/ig/SubscriptionTopic/release-revoked"
* channel.extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-heartbeat-period"
* channel.extension[=].valueUnsignedInt = 86400
* channel.type = #rest-hook
* channel.endpoint = "https://rms.springfield-pd.example.org/haven/notifications"
* channel.payload = #application/fhir+json
* channel.payload.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension.valueCode = #empty
