Instance: coordination-platform-actor
InstanceOf: Actor
Usage: #definition
Title: "Coordination platform"
Description: "The server between sources and targets. It keeps each organization's records apart, delivers referrals, enforces their life and their release, scores instruments and keeps the accounting."
* id = "coordination-platform"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/coordination-platform")
* insert ActorPart(name, String, "CoordinationPlatform")
* insert ActorPart(title, String, [["Coordination platform"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["The server between sources and targets. It keeps each organization's records apart, delivers referrals, enforces their life and their release, scores instruments and keeps the accounting."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/coordination-platform")
* insert ActorPart(documentation, Markdown, [["The name is Gravity's. Haven is one; another server that fulfils the statement is one as well."]])
