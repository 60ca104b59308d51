ValueSet: ReferralRejectReasonVS
Id: referral-reject-reason
Title: "Reason to reject a referral"
Description: "Why a target does not take a referral."
* insert Published
* ReferralReasonCS#capacity
* ReferralReasonCS#not-eligible
* ReferralReasonCS#out-of-area
* ReferralReasonCS#conflict-of-interest
* ReferralReasonCS#unsafe-to-contact
* ReferralReasonCS#duplicate
* ReferralReasonCS#victim-declined
* ReferralReasonCS#other
