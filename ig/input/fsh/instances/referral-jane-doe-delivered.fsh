Instance: referral-jane-doe-delivered
InstanceOf: ReferralServiceRequest
Usage: #example
Title: "A delivered referral"
Description: "The copy that the server made for the target: a filler order that names the source's referral by identifier, and a label that forbids passing it on without the victim's consent. The Patient here stands for the target's own copy."
* insert Confidentiality(V)
* insert Label(SDV)
* insert Label(NORDSCLCD)
* identifier.system = "http://springfield-pd.example.org/referrals"
* identifier.value = "SPD-2026-004711"
* basedOn.type = "ServiceRequest"
* basedOn.identifier.system = "http://springfield-pd.example.org/referrals"
* basedOn.identifier.value = "SPD-2026-004711"
* status = #active
* intent = #filler-order
* category = $sct#410606002 "Social service procedure"
* priority = #urgent
* code.coding[service] = VictimServiceCS#c4 "Individual counseling"
* code.coding[procedure] = $sct#410606002 "Social service procedure"
* subject = Reference(jane-doe)
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* performer = Reference(riverside-clinic)
* reasonCode = VictimizationTypeCS#domestic-family-violence "Domestic and/or family violence"
* supportingInfo = Reference(release-jane-doe)
