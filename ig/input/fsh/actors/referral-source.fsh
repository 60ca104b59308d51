Instance: referral-source-actor
InstanceOf: Actor
Usage: #definition
Title: "Referral source"
Description: "The system of an organization that meets the victim first, for example a police records system. It sends referrals, follows them, takes one back, and learns what the victim's release allows."
* id = "referral-source"
* insert ActorPart(url, Uri, "https://haven.example.org/ig/ActorDefinition/referral-source")
* insert ActorPart(name, String, "ReferralSource")
* insert ActorPart(title, String, [["Referral source"]])
* insert ActorPart(type, Code, #system)
* insert ActorPart(description, Markdown, [["The system of an organization that meets the victim first, for example a police records system. It sends referrals, follows them, takes one back, and learns what the victim's release allows."]])
* insert ActorPart(capabilities, Canonical, "https://haven.example.org/ig/CapabilityStatement/referral-source")
* insert ActorPart(documentation, Markdown, [["Played by police agencies, prosecutors, hospitals and schools. It can read its own records and the directory; it never reads the target's."]])
