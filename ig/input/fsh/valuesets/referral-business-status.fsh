ValueSet: ReferralBusinessStatusVS
Id: referral-business-status
Title: "Business status of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralBusinessStatusCS
