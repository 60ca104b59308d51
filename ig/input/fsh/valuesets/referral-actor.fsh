ValueSet: ReferralActorVS
Id: referral-actor
Title: "Actor of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralActorCS
