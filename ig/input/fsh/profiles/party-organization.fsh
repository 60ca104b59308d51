Profile: PartyOrganization
Parent: Organization
Id: party-organization
Title: "Party"
Description: "An organization that takes part: a referral source, a care provider, a victim service provider, the operator. Kept by the operator in the directory that all parties read."
* insert Published
* identifier 1..* MS
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains party 1..1 MS
* identifier[party] ^short = "The party's own key, for example springfield-pd"
* identifier[party].system 1..1
* identifier[party].system = $party (exactly)
* identifier[party].value 1..1
* active 1..1 MS
* type 1..* MS
* type from PartyRoleVS (required)
* type ^short = "The party's role or roles"
* name 1..1 MS
