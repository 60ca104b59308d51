CodeSystem: ReferralActorCS
Id: referral-actor
Title: "Actor of a referral"
Description: "Who can change the state of a referral."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/referral-actor"
* #source "Referral source" "The organization in Task.requester."
* #target "Referral target" "The organization in Task.owner."
* #server "Server" "The server itself, for example when it has delivered the referral."
