Instance: fixture-referral-draft
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral in draft"
Description: "A referral that is stored and not sent yet."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run}-draft)
* insert FixtureNamed
* insert FixtureStatus(draft)
* insert FixtureReason
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run}-draft)
