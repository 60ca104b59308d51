Instance: harbor-advocates
InstanceOf: TargetOrganization
Usage: #example
Title: "Harbor Victim Advocates"
Description: "The hard case: an advocacy organization that runs a shelter. Its address is a post office box; where the shelter is stands nowhere."
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#c2 "Hotline/crisis line counseling"
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#d1 "Emergency shelter or safe house"
* extension[offeredService][+].valueCodeableConcept = VictimServiceCS#e4 "Civil: protection/restraining order"
* extension[serviceArea][+].valueString = "Sangamon County, IL"
* extension[serviceArea][+].valueString = "Menard County, IL"
* identifier[party].value = "harbor-advocates"
* active = true
* type = PartyRoleCS#victim-service-provider "Victim service provider"
* name = "Harbor Victim Advocates"
* telecom.system = #phone
* telecom.value = "555-0130"
* telecom.use = #work
* address.type = #postal
* address.line = "P.O. Box 77"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62705"
