Instance: fixture-refused-perpetrator
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral that names a perpetrator"
Description: "A person other than the victim is described and referred to."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run})
* entry[1].resource.contained.resourceType = "RelatedPerson"
* entry[1].resource.contained.id = "perpetrator"
* entry[1].resource.contained.patient.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[1].resource.contained.name.text = "John Roe"
* entry[1].resource.supportingInfo[1].reference = "#perpetrator"
