Instance: referral-jane-doe
InstanceOf: ReferralServiceRequest
Usage: #example
Title: "A referral to counseling"
Description: "The plain case: one type of victimization, one service, a release. The second coding of the service is for systems that read US Core or Gravity."
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
* subject = Reference(jane-doe)
* authoredOn = "2026-11-20T09:05:00Z"
* requester = Reference(springfield-pd)
* performer = Reference(riverside-clinic)
* reasonCode = VictimizationTypeCS#domestic-family-violence "Domestic and/or family violence"
* supportingInfo = Reference(release-jane-doe)
