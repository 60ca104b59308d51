CodeSystem: ReferralTaskOutputCS
Id: referral-task-output
Title: "Output of a referral Task"
Description: "The kinds of output that a referral's Task carries."
* insert CompleteCodeSystem
* #outcome "Outcome" "How the completed referral ended: a code of the value set referral-outcome."
