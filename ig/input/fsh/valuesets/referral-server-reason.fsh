ValueSet: ReferralServerReasonVS
Id: referral-server-reason
Title: "Reason that the server gives"
Description: "Why the server itself cancelled a referral. No source and no target can give these reasons."
* insert Published
* ReferralReasonCS#expired
* ReferralReasonCS#release-revoked
* ReferralReasonCS#aborted
