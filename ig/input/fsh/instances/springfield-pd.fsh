Instance: springfield-pd
InstanceOf: SourceOrganization
Usage: #example
Title: "Springfield Police Department"
Description: "A police agency that sends referrals."
* identifier[party].value = "springfield-pd"
* active = true
* type[source] = PartyRoleCS#referral-source "Referral source"
* name = "Springfield Police Department"
* telecom.system = #phone
* telecom.value = "555-0100"
* telecom.use = #work
* address.line = "100 Main Street"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62701"
