CodeSystem: ReferralOutcomeCS
Id: referral-outcome
Title: "Outcome of a referral"
Description: "How a completed referral ended. It says nothing about health."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/referral-outcome"
* #services-completed "Services completed" "The services asked for were given."
* #partially-completed "Partially completed" "Some of the services asked for were given."
* #victim-ended "Ended by the victim" "The victim ended the services, as is their right."
* #referred-elsewhere "Referred elsewhere" "The target passed the victim on to another service, with their agreement."
