Profile: PartyOrganization
Parent: Organization
Id: party-organization
Title: "Party"
Description: "An organization that takes part: a referral source, a care provider, a victim service provider, the operator. Kept by the operator in the directory that all parties read, so nothing about a person belongs here."
* insert Published
* identifier 1..* MS
* identifier ^short = "The party's key here, and numbers such as an NPI or an ORI"
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "By the system of the number"
* identifier contains party 1..1 MS
* identifier[party] ^short = "The party's own key, for example springfield-pd"
* identifier[party].system 1..1
* identifier[party].system = $party (exactly)
* identifier[party].value 1..1
* active 1..1 MS
* active ^short = "false when the organization no longer takes part"
* type 1..* MS
* type from PartyRoleVS (required)
* type ^short = "The party's role or roles"
* name 1..1 MS
* name ^short = "The name that people know it by"
* telecom MS
* telecom ^short = "The switchboard or a shared mailbox, not a person's own"
* address MS
* address ^short = "The public postal address; never the location of a shelter"
