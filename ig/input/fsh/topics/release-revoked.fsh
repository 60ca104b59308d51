Instance: release-revoked-topic
InstanceOf: Basic
Usage: #definition
Title: "Release revoked"
Description: "The victim has taken back a release. Access under it has ended already when the notification goes out. Ask for empty notifications: who is meant is read from the server, not from the message."
* insert Topic(release-revoked, Release revoked, [["The victim has taken back a release. Access under it has ended already when the notification goes out. Ask for empty notifications: who is meant is read from the server, not from the message."]])
* insert Trigger(Consent, "An active release is active no more.")
* insert TriggerOn(update)
* insert TriggerQueries([[status=active]], [[status=inactive]])
* insert TriggerPath("%previous.status = 'active' and %current.status != 'active'")
* insert FilterBy(Consent, organization, http://hl7.org/fhir/SearchParameter/Consent-organization, "Only releases that this organization took.")
* insert FilterBy(Consent, actor, http://hl7.org/fhir/SearchParameter/Consent-actor, "Only releases that name this recipient.")
* insert Shape(Consent)
