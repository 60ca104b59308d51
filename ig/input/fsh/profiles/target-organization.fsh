Profile: TargetOrganization
Parent: PartyOrganization
Id: target-organization
Title: "Referral target"
Description: "A party that receives referrals: a care provider, a victim service provider, or both. It can say which services it offers and where."
* insert Published
* obeys target-role
* extension contains
    OfferedService named offeredService 0..* MS and
    ServiceArea named serviceArea 0..* MS and
    DisclosureSetting named disclosureSetting 0..1 MS
* extension[offeredService] ^short = "A service that victims can be referred to here for"
* extension[serviceArea] ^short = "An area whose residents it serves"
* extension[disclosureSetting] ^short = "How much it tells sources at most; without it, the delivery only"
* type ^short = "care-provider, victim-service-provider, or both"
