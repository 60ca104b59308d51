Instance: fixture-release-revoked
InstanceOf: Consent
Usage: #example
Title: "Fixture: a revoked release for the way back"
Description: "The victim takes the release back."
* extension.url = "https://haven.example.org/ig/StructureDefinition/revocation"
* extension.extension[+].url = "when"
* extension.extension[=].valueDateTime = "2026-11-20T11:00:00Z"
* extension.extension[+].url = "by"
* extension.extension[=].valueCode = #victim
* extension.extension[+].url = "how"
* extension.extension[=].valueCode = #oral
* extension.extension[+].url = "receivedBy"
* extension.extension[=].valueReference.reference = "Organization/riverside-clinic"
* status = #inactive
* insert FixtureConsent(riverside-clinic, springfield-pd, ${patientId})
* insert FixtureTier(acknowledgement)
