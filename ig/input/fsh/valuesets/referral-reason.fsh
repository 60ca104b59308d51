ValueSet: ReferralReasonVS
Id: referral-reason
Title: "Reason for a change of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralReasonCS
