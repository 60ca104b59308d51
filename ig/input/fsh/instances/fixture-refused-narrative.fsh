Instance: fixture-refused-narrative
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral with a narrative"
Description: "A note tells what happened. No account of the offense travels with a referral."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run})
* entry[1].resource.note.text = "The victim was followed home on three evenings."
