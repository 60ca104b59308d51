ValueSet: ReferralProgressStatusVS
Id: referral-progress-status
Title: "Business status while work goes on"
Description: "What the business status can be while a target works on a referral."
* insert Published
* ReferralBusinessStatusCS#contact-attempted
* ReferralBusinessStatusCS#contact-made
* ReferralBusinessStatusCS#scheduled
* ReferralBusinessStatusCS#no-show
* ReferralBusinessStatusCS#appointment-cancelled
* ReferralBusinessStatusCS#service-delivered
* ReferralBusinessStatusCS#wait-listed
