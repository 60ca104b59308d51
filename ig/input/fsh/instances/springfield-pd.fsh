Instance: springfield-pd
InstanceOf: PartyOrganization
Usage: #example
Title: "Springfield Police Department"
Description: "A police agency that sends referrals."
* identifier[party].value = "springfield-pd"
* active = true
* type = PartyRoleCS#referral-source
* name = "Springfield Police Department"
