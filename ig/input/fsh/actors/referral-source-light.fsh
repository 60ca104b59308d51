Instance: referral-source-light-actor
InstanceOf: Actor
Usage: #definition
Title: "Referral source, light"
Description: "A source that does two things: it posts a referral and polls for what became of it. It keeps no FHIR resources of its own and needs no public address."
* id = "referral-source-light"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/referral-source-light")
* insert ActorPart(name, String, "ReferralSourceLight")
* insert ActorPart(title, String, [["Referral source, light"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["A source that does two things: it posts a referral and polls for what became of it. It keeps no FHIR resources of its own and needs no public address."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/referral-source-light")
* insert ActorPart(documentation, Markdown, [["For a records system whose vendor has a week, not a year. Everything it does, a referral source does too; it may grow into one without a change to what it has."]])
