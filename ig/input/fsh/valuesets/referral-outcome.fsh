ValueSet: ReferralOutcomeVS
Id: referral-outcome
Title: "Outcome of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralOutcomeCS
