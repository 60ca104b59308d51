ValueSet: ReferralStartStatusVS
Id: referral-start-status
Title: "Business status when work starts"
Description: "What the business status can be when a target starts to work on a referral."
* insert Published
* ReferralBusinessStatusCS#contact-attempted
* ReferralBusinessStatusCS#contact-made
* ReferralBusinessStatusCS#scheduled
