Profile: Partnership
Parent: OrganizationAffiliation
Id: partnership
Title: "Partnership"
Description: "Allows one organization to send referrals to another. Without an active partnership whose period holds, no referral is taken. It runs one way; for the other way there is another."
* insert Published
* obeys partnership-two-parties
* identifier MS
* identifier ^short = "The number of the written agreement"
* active 1..1 MS
* active ^short = "false stops new referrals at once"
* period MS
* period ^short = "The period of the agreement; outside of it no referral is taken"
* period.start MS
* period.start ^short = "The first day"
* period.end MS
* period.end ^short = "The last day; without it, until active is set to false"
* organization 1..1 MS
* organization ^short = "The referral source"
* organization.reference 1..1
* participatingOrganization 1..1 MS
* participatingOrganization ^short = "The referral target"
* participatingOrganization.reference 1..1
* code MS
* code from PartnershipPurposeVS (extensible)
* code ^short = "What the agreement is for; without any: referral"
* code ^extension[+].url = $planned
* code ^extension[=].valueString = "The server keeps the purposes and does not yet act on them: every active partnership allows referrals."
