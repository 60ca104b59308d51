ValueSet: ReferralAwaitingStatusVS
Id: referral-awaiting-status
Title: "Business status while information is awaited"
Description: "What the business status must be when a target asks for information before it decides."
* insert Published
* ReferralBusinessStatusCS#awaiting-information
