Instance: fixture-refused-reason
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral without a reason"
Description: "The type of victimization is missing."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run})
