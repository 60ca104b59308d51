Instance: outcome-reporter-actor
InstanceOf: Actor
Usage: #definition
Title: "Outcome reporter"
Description: "A system that sends responses to instruments and reads the scores, the safety flags and the trend. It belongs to the organization that cares for the victim."
* id = "outcome-reporter"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/outcome-reporter")
* insert ActorPart(name, String, "OutcomeReporter")
* insert ActorPart(title, String, [["Outcome reporter"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["A system that sends responses to instruments and reads the scores, the safety flags and the trend. It belongs to the organization that cares for the victim."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/outcome-reporter")
* insert ActorPart(documentation, Markdown, [["Often the same software as the target; it can be a tablet's or a portal's instead. What it writes stays in its organization's records and is never projected to a source."]])
