CodeSystem: DisclosureTierCS
Id: disclosure-tier
Title: "Disclosure tier"
Description: "How much a referral source is told about what became of its referral. Each tier holds all that the lower ones hold; the property rank gives the order. Without a release the tier is delivery. No tier tells of scores, answers, notes, clinicians, places or appointment times."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/disclosure-tier"
* ^property[+].code = #rank
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/disclosure-tier#rank"
* ^property[=].description = "The tier's place in the order, from 0 (tells least)."
* ^property[=].type = #integer
* #delivery "Delivery" "Only that the referral arrived, or that it was cancelled by the source itself or by its deadline."
  * ^property[+].code = #rank
  * ^property[=].valueInteger = 0
* #acknowledgement "Acknowledgement" "Also whether it was accepted or rejected; a rejection with a generic reason only."
  * ^property[+].code = #rank
  * ^property[=].valueInteger = 1
* #status "Status" "Also in-progress, on-hold, completed and failed, and the business status when it is scheduled or service-delivered."
  * ^property[+].code = #rank
  * ^property[=].valueInteger = 2
* #outcome "Outcome" "Also the code of the outcome."
  * ^property[+].code = #rank
  * ^property[=].valueInteger = 3
