Instance: fixture-release-back
InstanceOf: Consent
Usage: #example
Title: "Fixture: a release for the way back"
Description: "The victim permits the clinic to tell the source whether it accepted."
* status = #active
* insert FixtureConsent(riverside-clinic, springfield-pd, ${patientId})
* insert FixtureTier(acknowledgement)
