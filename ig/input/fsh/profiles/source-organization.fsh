Profile: SourceOrganization
Parent: PartyOrganization
Id: source-organization
Title: "Referral source"
Description: "A party that sends referrals: a police agency, a prosecutor, a hospital, a school."
* insert Published
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type ^slicing.description = "By the role"
* type contains source 1..1 MS
* type[source] = PartyRoleCS#referral-source
* type[source] ^short = "It sends referrals"
