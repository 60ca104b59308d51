Instance: riverside-clinic
InstanceOf: TargetOrganization
Usage: #example
Title: "Riverside Clinic"
Description: "A clinic that also gives victim services: an organization with two roles."
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#c1 "Crisis intervention (in-person, incl. safety planning)"
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#c4 "Individual counseling"
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#c5 "Support groups"
* extension[serviceArea].valueString = "Sangamon County, IL"
* extension[disclosureSetting].valueCode = #outcome
* identifier[party].value = "riverside-clinic"
* active = true
* type[+] = PartyRoleCS#care-provider "Care provider"
* type[+] = PartyRoleCS#victim-service-provider "Victim service provider"
* name = "Riverside Clinic"
* telecom.system = #phone
* telecom.value = "555-0120"
* telecom.use = #work
* address.city = "Springfield"
* address.state = "IL"
