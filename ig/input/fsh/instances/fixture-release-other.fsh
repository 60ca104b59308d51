Instance: fixture-release-other
InstanceOf: Consent
Usage: #example
Title: "Fixture: a release for another target"
Description: "The victim permits the source to refer to Harbor Victim Advocates too."
* status = #active
* insert FixtureConsent(springfield-pd, harbor-advocates, ${victimId})
