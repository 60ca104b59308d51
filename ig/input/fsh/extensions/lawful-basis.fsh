Extension: LawfulBasis
Id: lawful-basis
Title: "Lawful basis"
Description: "Why the referral may be sent although the victim gave no release."
Context: ServiceRequest
* insert Published
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from LawfulBasisVS (required)
