Instance: referral-target-actor
InstanceOf: Actor
Usage: #definition
Title: "Referral target"
Description: "The system of an organization that helps, for example an EHR or a case system. It receives referrals, accepts or rejects them, reports the work on its Task, and keeps what it writes about the victim in its own records."
* id = "referral-target"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/referral-target")
* insert ActorPart(name, String, "ReferralTarget")
* insert ActorPart(title, String, [["Referral target"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["The system of an organization that helps, for example an EHR or a case system. It receives referrals, accepts or rejects them, reports the work on its Task, and keeps what it writes about the victim in its own records."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/referral-target")
* insert ActorPart(documentation, Markdown, [["Played by clinics and victim services. What it writes on its Task is not what the source sees: the server projects it, by the victim's release."]])
