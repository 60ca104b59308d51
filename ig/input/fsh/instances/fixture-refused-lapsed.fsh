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
* entry[4].resource.provision.period.start = "2026-09-20"
* entry[4].resource.provision.period.start.extension[0].valueExpression.expression = "today() - 64 days"
* entry[4].resource.provision.period.end = "2026-11-19"
* entry[4].resource.provision.period.end.extension[0].valueExpression.expression = "today() - 4 days"
