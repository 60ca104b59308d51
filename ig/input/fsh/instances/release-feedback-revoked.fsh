Instance: release-feedback-revoked
InstanceOf: ReleaseRevocation
Usage: #example
Title: "Feedback revoked by a guardian"
Description: "The hard case: the release for the way back is taken back at the clinic, in writing, by a guardian. The referral goes on; from now on the police see its delivery only."
* insert Confidentiality(R)
* extension[revocation].extension[when].valueDateTime = "2026-12-02T11:00:00Z"
* extension[revocation].extension[by].valueCode = #guardian
* extension[revocation].extension[how].valueCode = #written
* extension[revocation].extension[receivedBy].valueReference = Reference(riverside-clinic)
* status = #inactive
* category = $act-code#IDSCL "information disclosure"
* patient = Reference(jane-doe)
* dateTime = "2026-11-24T14:10:00Z"
* organization = Reference(riverside-clinic)
* policy.uri = "https://haven.example.org/ig/policy/written-release"
* provision.extension[disclosureTier].valueCode = #acknowledgement
* provision.period.start = "2026-11-24"
* provision.period.end = "2026-12-24"
* provision.actor.role = $participation#IRCP "information recipient"
* provision.actor.reference = Reference(springfield-pd)
* provision.purpose = $act-reason#PATRQT "patient requested"
