ValueSet: ReferralFailReasonVS
Id: referral-fail-reason
Title: "Reason why a referral failed"
Description: "Why a target ends a referral that it had accepted without completing it."
* insert Published
* ReferralReasonCS#unable-to-contact
* ReferralReasonCS#service-ended
* ReferralReasonCS#other
