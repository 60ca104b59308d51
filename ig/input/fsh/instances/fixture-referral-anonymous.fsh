Instance: fixture-referral-anonymous
InstanceOf: Bundle
Usage: #example
Title: "Fixture: the smallest referral"
Description: "An anonymous victim, and a lawful basis in place of the release."
* insert FixtureReferral(lakeside-pd, riverside-clinic, ${run})
* insert FixtureAnonymous
* insert FixtureStatus(requested)
* insert FixtureReason
* entry[1].resource.extension.url = Canonical(LawfulBasis)
* entry[1].resource.extension.valueCodeableConcept = LawfulBasisCS#emergency "Emergency"
