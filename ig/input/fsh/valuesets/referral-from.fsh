ValueSet: ReferralFromVS
Id: referral-from
Title: "State that a transition leaves"
Description: "The states of a referral Task, and new for a Task that is being created."
* insert Published
* include codes from valueset ReferralTaskStatusVS
* include codes from system ReferralOriginCS
