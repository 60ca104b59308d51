ValueSet: ReferralCancelReasonVS
Id: referral-cancel-reason
Title: "Reason to cancel a referral"
Description: "Why a source takes its referral back."
* insert Published
* ReferralReasonCS#victim-withdrew
* ReferralReasonCS#sent-in-error
* ReferralReasonCS#duplicate
* ReferralReasonCS#other
