CodeSystem: OthersWithinEarshotCS
Id: others-within-earshot
Title: "Others within earshot"
Description: "Who is likely to overhear, see or read the contact. It says that somebody is near, never what that person did."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/others-within-earshot"
* #nobody "Nobody" "The victim said that nobody is near at the safe hours."
* #someone-dangerous "Someone dangerous to the victim" "Somebody whom the victim fears may be near. Who it is is not recorded."
* #partner "Partner" "A spouse or partner."
* #parent "Parent or guardian" "A parent, a guardian, or who stands in for one."
* #children "Children" "Children, who may repeat what they hear."
* #household "Others of the household" "Relatives, roommates or others who live there."
* #coworkers "Coworkers" "Colleagues or the employer, when the channel is at work."
* #staff "Staff" "Staff of a shelter, school, hospital or other institution."
* #not-known "Not known" "The victim was asked and cannot say. Treat it as someone dangerous."
