Profile: ReferralProvenance
Parent: Provenance
Id: referral-provenance
Title: "Provenance of a referral"
Description: "Which organization answers for the resources of a referral. It names no person: an officer's name has no use for the target."
* insert Published
* target MS
* target ^short = "Each resource of the referral: Patient, ServiceRequest, Task, releases"
* recorded MS
* recorded ^short = "When they were put together"
* agent MS
* agent ^short = "Who answers for them"
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent ^slicing.description = "By the part the organization had"
* agent.type MS
* agent.type ^short = "author for the sender; US Core's transmitter for a system that passes on"
* agent.who MS
* agent.who only Reference(Organization)
* agent.who ^short = "The organization, not a person"
* agent contains author 0..* MS
* agent[author] ^short = "The organization that wrote the resources"
* agent[author].type = $provenance-agent#author
