Instance: release-jane-doe
InstanceOf: ReleaseConsent
Usage: #example
Title: "A release"
Description: "Permits that Riverside Clinic gets the referral, for ninety days. It does not permit that anything is told back."
* insert Confidentiality(R)
* status = #active
* category = $act-code#IDSCL "information disclosure"
* patient = Reference(jane-doe)
* dateTime = "2026-11-20T09:00:00Z"
* organization = Reference(springfield-pd)
* policy.uri = "https://haven.example.org/ig/policy/written-release"
* provision.period.start = "2026-11-20"
* provision.period.end = "2027-02-18"
* provision.actor.role = $participation#IRCP "information recipient"
* provision.actor.reference = Reference(riverside-clinic)
* provision.purpose = $act-reason#COC "coordination of care"
