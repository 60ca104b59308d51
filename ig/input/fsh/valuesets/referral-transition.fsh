ValueSet: ReferralTransitionVS
Id: referral-transition
Title: "Transitions of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralTransitionCS
