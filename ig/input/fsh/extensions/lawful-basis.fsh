Extension: LawfulBasis
Id: lawful-basis
Title: "Lawful basis"
Description: "Why the referral may be sent although the victim gave no release."
Context: ServiceRequest
* insert Published
* value[x] 1..1 MS
* value[x] ^short = "The duty, emergency or consent that stands in for a release"
* value[x] only CodeableConcept
* valueCodeableConcept from LawfulBasisVS (required)
