Instance: referral-bundle-jane-doe
InstanceOf: ReferralBundle
Usage: #example
Title: "A referral bundle with a release"
Description: "The plain case: what a police records system sends in one request."
* entry[patient].fullUrl = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[patient].request.url = "Patient"
* entry[patient].request.ifNoneExist = "identifier=http://springfield-pd.example.org/victims|V-20431"
* entry[patient].resource = bundled-jane-doe
* entry[referral].fullUrl = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* entry[referral].request.url = "ServiceRequest"
* entry[referral].resource = bundled-jane-doe-referral
* entry[task].fullUrl = "urn:uuid:c2e7a9d4-90f6-4a37-b1c8-7e2d4b8f6a13"
* entry[task].request.url = "Task"
* entry[task].resource = bundled-jane-doe-task
* entry[release].fullUrl = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* entry[release].request.url = "Consent"
* entry[release].resource = bundled-jane-doe-release
* entry[provenance].fullUrl = "urn:uuid:17d4e8b3-5a2c-4b96-8c0f-9d3e7a1b5f15"
* entry[provenance].request.url = "Provenance"
* entry[provenance].resource = bundled-jane-doe-provenance

Instance: bundled-jane-doe
InstanceOf: VictimPatient
Usage: #inline
* id = "4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* insert Confidentiality(R)
* identifier.system = "http://springfield-pd.example.org/victims"
* identifier.value = "V-20431"
* name.family = "Doe"
* name.given = "Jane"
* gender = #female
* birthDate = "1991-04-12"

Instance: bundled-jane-doe-referral
InstanceOf: ReferralServiceRequest
Usage: #inline
* id = "8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* insert Confidentiality(V)
* insert Label(SDV)
* identifier.system = "http://springfield-pd.example.org/referrals"
* identifier.value = "SPD-2026-004711"
* status = #active
* intent = #order
* category = $sct#410606002 "Social service procedure"
* priority = #urgent
* code.coding[service] = VictimServiceCS#c4 "Individual counseling"
* code.coding[procedure] = $sct#410606002 "Social service procedure"
* subject.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* performer = Reference(riverside-clinic)
* reasonCode = VictimizationTypeCS#domestic-family-violence "Domestic and/or family violence"
* supportingInfo.reference = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"

Instance: bundled-jane-doe-task
InstanceOf: ReferralTask
Usage: #inline
* id = "c2e7a9d4-90f6-4a37-b1c8-7e2d4b8f6a13"
* insert Confidentiality(R)
* identifier.system = "http://springfield-pd.example.org/referral-tasks"
* identifier.value = "SPD-2026-004711"
* status = #requested
* intent = #order
* priority = #urgent
* focus.reference = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* for.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2026-12-04"

Instance: bundled-jane-doe-release
InstanceOf: ReleaseConsent
Usage: #inline
* id = "e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* insert Confidentiality(R)
* identifier.system = "http://springfield-pd.example.org/releases"
* identifier.value = "SPD-R-2026-0388"
* status = #active
* category = $act-code#IDSCL "information disclosure"
* patient.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* dateTime = "2026-11-20T09:00:00Z"
* organization = Reference(springfield-pd)
* policy.uri = "https://haven.example.org/ig/policy/written-release"
* provision.period.start = "2026-11-20"
* provision.period.end = "2027-02-18"
* provision.actor.role = $participation#IRCP "information recipient"
* provision.actor.reference = Reference(riverside-clinic)
* provision.purpose = $act-reason#COC "coordination of care"

Instance: bundled-jane-doe-provenance
InstanceOf: ReferralProvenance
Usage: #inline
* id = "17d4e8b3-5a2c-4b96-8c0f-9d3e7a1b5f15"
* insert Confidentiality(R)
* target[+].reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* target[+].reference = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* target[+].reference = "urn:uuid:c2e7a9d4-90f6-4a37-b1c8-7e2d4b8f6a13"
* target[+].reference = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* recorded = "2026-11-20T09:05:00Z"
* agent[author].who = Reference(springfield-pd)
