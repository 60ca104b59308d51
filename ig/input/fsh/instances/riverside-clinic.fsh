Instance: riverside-clinic
InstanceOf: PartyOrganization
Usage: #example
Title: "Riverside Clinic"
Description: "A clinic that also gives victim services: an organization with two roles."
* identifier[party].value = "riverside-clinic"
* active = true
* type[+] = PartyRoleCS#care-provider
* type[+] = PartyRoleCS#victim-service-provider
* name = "Riverside Clinic"
* address.city = "Springfield"
* address.state = "IL"
