Instance: fixture-refused-release
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral without a release"
Description: "There is neither a release nor a lawful basis."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
