Instance: referral-bundle-anonymous
InstanceOf: ReferralBundle
Usage: #example
Title: "A referral bundle without a release"
Description: "The hard case: an anonymous victim, no release, and a lawful basis in its place."
* entry[patient].fullUrl = "urn:uuid:5b0c7d3f-2e9a-4d14-b7f8-3a6e1c9d8b21"
* entry[patient].request.url = "Patient"
* entry[patient].request.ifNoneExist = "identifier=http://lakeside-pd.example.org/victims|A-0093"
* entry[patient].resource = bundled-anonymous-victim
* entry[referral].fullUrl = "urn:uuid:9d2f6a80-7c4b-4e5d-9e31-6b8a0f4c7d22"
* entry[referral].request.url = "ServiceRequest"
* entry[referral].resource = bundled-anonymous-referral
* entry[task].fullUrl = "urn:uuid:0e8b3c96-4f1d-4a72-8d5c-2c7f9b6e1a23"
* entry[task].request.url = "Task"
* entry[task].resource = bundled-anonymous-task
* entry[provenance].fullUrl = "urn:uuid:b64a1f7d-8e3c-4907-a2b6-5d0c3e9f7824"
* entry[provenance].request.url = "Provenance"
* entry[provenance].resource = bundled-anonymous-provenance

Instance: bundled-anonymous-victim
InstanceOf: VictimPatient
Usage: #inline
* id = "5b0c7d3f-2e9a-4d14-b7f8-3a6e1c9d8b21"
* insert Confidentiality(R)
* identifier.system = "http://lakeside-pd.example.org/victims"
* identifier.value = "A-0093"
* name.extension.url = $data-absent-reason
* name.extension.valueCode = #unknown

Instance: bundled-anonymous-referral
InstanceOf: ReferralServiceRequest
Usage: #inline
* id = "9d2f6a80-7c4b-4e5d-9e31-6b8a0f4c7d22"
* insert Confidentiality(R)
* insert Label(VIO)
* extension[lawfulBasis].valueCodeableConcept = LawfulBasisCS#emergency "Emergency"
* identifier.system = "http://lakeside-pd.example.org/referrals"
* identifier.value = "LPD-26-118"
* status = #active
* intent = #order
* category = $sct#410606002 "Social service procedure"
* priority = #stat
* code = VictimServiceCS#d1 "Emergency shelter or safe house"
* subject.reference = "urn:uuid:5b0c7d3f-2e9a-4d14-b7f8-3a6e1c9d8b21"
* authoredOn = "2026-11-21T02:40:00Z"
* requester = Reference(lakeside-pd)
* performer = Reference(riverside-clinic)
* reasonCode[+] = VictimizationTypeCS#human-trafficking-labor "Human trafficking: labor"
* reasonCode[+] = VictimizationTypeCS#adult-physical-assault "Adult physical assault (includes aggravated and simple assault)"

Instance: bundled-anonymous-task
InstanceOf: ReferralTask
Usage: #inline
* id = "0e8b3c96-4f1d-4a72-8d5c-2c7f9b6e1a23"
* insert Confidentiality(R)
* identifier.system = "http://lakeside-pd.example.org/referral-tasks"
* identifier.value = "LPD-26-118"
* status = #requested
* intent = #order
* priority = #stat
* focus.reference = "urn:uuid:9d2f6a80-7c4b-4e5d-9e31-6b8a0f4c7d22"
* for.reference = "urn:uuid:5b0c7d3f-2e9a-4d14-b7f8-3a6e1c9d8b21"
* authoredOn = "2026-11-21T02:40:00Z"
* requester = Reference(lakeside-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2026-11-22"

Instance: bundled-anonymous-provenance
InstanceOf: ReferralProvenance
Usage: #inline
* id = "b64a1f7d-8e3c-4907-a2b6-5d0c3e9f7824"
* insert Confidentiality(R)
* target[+].reference = "urn:uuid:5b0c7d3f-2e9a-4d14-b7f8-3a6e1c9d8b21"
* target[+].reference = "urn:uuid:9d2f6a80-7c4b-4e5d-9e31-6b8a0f4c7d22"
* target[+].reference = "urn:uuid:0e8b3c96-4f1d-4a72-8d5c-2c7f9b6e1a23"
* recorded = "2026-11-21T02:40:00Z"
* agent[author].who = Reference(lakeside-pd)
