CodeSystem: ReferralBusinessStatusCS
Id: referral-business-status
Title: "Business status of a referral"
Description: "Where a referral stands between two changes of its Task.status, in the words of those who work on it."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/referral-business-status"
* #awaiting-information "Awaiting information" "The target asked the source for something it needs before it can decide."
* #contact-attempted "Contact attempted" "The target tried to reach the victim, by the safe contact only."
* #contact-made "Contact made" "The target reached the victim."
* #scheduled "Scheduled" "An appointment is set."
* #no-show "No-show" "The victim did not come to the appointment."
* #appointment-cancelled "Appointment cancelled" "An appointment was called off by either side."
* #service-delivered "Service delivered" "At least one service was given; more may follow."
* #wait-listed "Wait-listed" "The target has no place yet and keeps the victim on its list."
