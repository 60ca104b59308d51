Extension: OfferedService
Id: offered-service
Title: "Offered service"
Description: "A service that victims can be referred to this organization for. It helps a source to choose; it is no promise of a place."
Context: Organization
* insert Published
* insert Planned([["The server keeps this where the operator writes it, and does not yet compare it with what a referral asks for."]])
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from VictimServiceVS (required)
* value[x] ^short = "A service of the PMT's list"
