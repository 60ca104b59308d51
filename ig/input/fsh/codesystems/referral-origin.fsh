CodeSystem: ReferralOriginCS
Id: referral-origin
Title: "Origin of a referral"
Description: "The state before the first: what the table of transitions starts from when a Task is created."
* insert CompleteCodeSystem
* #new "New" "There is no Task yet; this transition creates it."
