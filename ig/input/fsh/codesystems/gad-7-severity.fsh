CodeSystem: Gad7SeverityCS
Id: gad-7-severity
Title: "GAD-7 severity"
Description: "The bands of the GAD-7 total. Their limits are in the ObservationDefinition gad-7-total."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/gad-7-severity"
* #minimal "Minimal" "Total 0 to 4."
* #mild "Mild" "Total 5 to 9."
* #moderate "Moderate" "Total 10 to 14."
* #severe "Severe" "Total 15 to 21."
