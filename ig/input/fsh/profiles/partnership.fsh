Profile: Partnership
Parent: OrganizationAffiliation
Id: partnership
Title: "Partnership"
Description: "Allows one organization to send referrals to another. Without an active partnership whose period holds, no referral is taken."
* insert Published
* identifier MS
* active 1..1 MS
* period MS
* organization 1..1 MS
* organization ^short = "The referral source"
* participatingOrganization 1..1 MS
* participatingOrganization ^short = "The referral target"
