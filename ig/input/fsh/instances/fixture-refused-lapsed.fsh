Instance: fixture-refused-lapsed
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral on a lapsed release"
Description: "The release has ended."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run})
* entry[4].resource.provision.period.end = "2026-01-31"
