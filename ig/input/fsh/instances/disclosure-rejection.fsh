Instance: disclosure-rejection
InstanceOf: DisclosureAuditEvent
Usage: #example
Title: "A rejection told back, for the record"
Description: "The hard case: the clinic's Task was rejected, and under the release for feedback the police were told so, with a generic reason."
* insert Disclosure(riverside-clinic, springfield-pd, PATRQT, patient requested)
* recorded = "2026-11-25T10:12:30Z"
* entity[patient].what = Reference(jane-doe)
* entity[referral].what = Reference(task-rejected)
* entity[referral].detail[tier].valueString = "acknowledgement"
* entity[referral].detail[status].valueString = "rejected"
* entity[referral].detail[statusReason].valueString = "not-disclosed"
* entity[release].what = Reference(release-feedback)
