Instance: referral-anonymous
InstanceOf: ReferralServiceRequest
Usage: #example
Title: "A referral without a release"
Description: "The hard case: an anonymous victim who could not sign, two types of victimization, and the lawful basis in place of a release."
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
* subject = Reference(anonymous-victim)
* authoredOn = "2026-11-21T02:40:00Z"
* requester = Reference(lakeside-pd)
* performer = Reference(riverside-clinic)
* reasonCode[+] = VictimizationTypeCS#human-trafficking-labor "Human trafficking: labor"
* reasonCode[+] = VictimizationTypeCS#adult-physical-assault "Adult physical assault (includes aggravated and simple assault)"
