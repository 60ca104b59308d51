Instance: referral-target-light-actor
InstanceOf: Actor
Usage: #definition
Title: "Referral target, light"
Description: "A target that polls for Tasks, reads what they refer to, and accepts, rejects and completes them."
* id = "referral-target-light"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/referral-target-light")
* insert ActorPart(name, String, "ReferralTargetLight")
* insert ActorPart(title, String, [["Referral target, light"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["A target that polls for Tasks, reads what they refer to, and accepts, rejects and completes them."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/referral-target-light")
* insert ActorPart(documentation, Markdown, [["For a case system without subscriptions and without instruments. A person can do the rest on the server's own pages when they come."]])
