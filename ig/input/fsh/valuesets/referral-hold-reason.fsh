ValueSet: ReferralHoldReasonVS
Id: referral-hold-reason
Title: "Reason to put a referral on hold"
Description: "Why a target pauses its work on a referral."
* insert Published
* ReferralReasonCS#victim-requested-pause
* ReferralReasonCS#unsafe-to-contact
* ReferralReasonCS#wait-listed
