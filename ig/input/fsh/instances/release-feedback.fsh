Instance: release-feedback
InstanceOf: ReleaseConsent
Usage: #example
Title: "A release for the way back"
Description: "The hard case: signed at the clinic, it permits for one month that the police learn whether the referral was accepted, and no more. In the accounting of disclosures it is the release to name."
* insert Confidentiality(R)
* status = #active
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
