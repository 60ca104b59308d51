Instance: referral-no-contact
InstanceOf: ReferralServiceRequest
Usage: #example
Title: "A referral that forbids contact"
Description: "The hard case: nobody may contact the victim, two further services are asked for, the NIBRS code stands beside the type of victimization, and a type other says which."
* insert Confidentiality(R)
* insert Label(VIO)
* identifier.system = "http://springfield-pd.example.org/referrals"
* identifier.value = "SPD-2026-004902"
* status = #active
* intent = #order
* category = $sct#410606002 "Social service procedure"
* priority = #asap
* code.coding[service] = VictimServiceCS#e4 "Civil: protection/restraining order"
* code.coding[procedure] = $sct#410606002 "Social service procedure"
* orderDetail[contactProhibited] = $sdohcc-temporary#contacting-subject-prohibited
* orderDetail[+] = VictimServiceCS#c1 "Crisis intervention (in-person, incl. safety planning)"
* orderDetail[+] = VictimServiceCS#d3 "Relocation assistance"
* subject = Reference(jane-doe)
* authoredOn = "2026-12-03T16:20:00Z"
* requester = Reference(springfield-pd)
* performer = Reference(riverside-clinic)
* reasonCode[+].coding[type] = VictimizationTypeCS#stalking-harassment "Stalking/harassment"
* reasonCode[=].coding[nibrs].code = #13C
* reasonCode[+].coding[type] = VictimizationTypeCS#other "Other (explain)"
* reasonCode[=].text = "Threats against a pet"
* supportingInfo = Reference(release-jane-doe)
