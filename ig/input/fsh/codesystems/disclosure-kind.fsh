CodeSystem: DisclosureKindCS
Id: disclosure-kind
Title: "Kind of disclosure"
Description: "Which crossing told another organization something about a victim."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/disclosure-kind"
* #delivery "Delivery" "A referral was delivered: the target has its copies of the source's records."
* #projection "Projection" "The source's Task was changed to show what the target's release and setting allow."
* #notice "Notice" "A message with an empty payload: something happened, go and look."
