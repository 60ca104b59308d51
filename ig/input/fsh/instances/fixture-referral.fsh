Instance: fixture-referral
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral"
Description: "What a source sends: victim, request, Task, release and Provenance in one transaction. Each entry with an identifier is created only if there is none with it."
* insert FixtureReferral(springfield-pd, riverside-clinic, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
* insert FixtureRelease(springfield-pd, riverside-clinic, ${run})
