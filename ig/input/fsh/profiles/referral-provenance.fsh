Profile: ReferralProvenance
Parent: Provenance
Id: referral-provenance
Title: "Provenance of a referral"
Description: "Which organization answers for the resources of a referral."
* insert Published
* target MS
* recorded MS
* agent MS
* agent.who MS
* agent.who only Reference(Organization)
* agent.who ^short = "The organization, not a person"
