Instance: release-revoked
InstanceOf: ReleaseRevocation
Usage: #example
Title: "A release revoked by telephone"
Description: "The plain case: the victim rang the police and took the release back; the word counts from the call on."
* insert Confidentiality(R)
* extension[revocation].extension[when].valueDateTime = "2026-12-10T18:40:00Z"
* extension[revocation].extension[by].valueCode = #victim
* extension[revocation].extension[how].valueCode = #oral
* extension[revocation].extension[receivedBy].valueReference = Reference(springfield-pd)
* identifier.system = "http://springfield-pd.example.org/releases"
* identifier.value = "SPD-R-2026-0388"
* status = #inactive
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
