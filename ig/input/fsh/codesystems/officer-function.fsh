CodeSystem: OfficerFunctionCS
Id: officer-function
Title: "Function of an officer"
Description: "What the officer does at the agency, as far as a referral needs to know."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/officer-function"
* #patrol "Patrol officer" "Was at the scene or took the first report."
* #investigator "Investigator" "Investigates the case."
* #victim-liaison "Victim liaison" "Is the agency's contact for victims and for those who serve them."
* #crisis-response "Crisis response officer" "Answers calls about a crisis, alone or with a clinician."
* #school-resource "School resource officer" "Is assigned to a school."
* #supervisor "Supervisor" "Answers for the referrals of a unit."
* #records "Records staff" "Sends and corrects referrals for the agency."
