CodeSystem: PartnershipPurposeCS
Id: partnership-purpose
Title: "Purpose of a partnership"
Description: "What the agreement between two organizations is for."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/partnership-purpose"
* #referral "Referral" "The source may send referrals to the target."
* #transfer "Transfer" "The target may take over referrals that another target of the same source hands on."
* #emergency-only "Emergency only" "The source may send referrals of the priority stat and no others."
