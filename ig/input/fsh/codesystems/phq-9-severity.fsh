CodeSystem: Phq9SeverityCS
Id: phq-9-severity
Title: "PHQ-9 severity"
Description: "The bands of the PHQ-9 total. Their limits are in the ObservationDefinition phq-9-total."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/phq-9-severity"
* #none-minimal "None or minimal" "Total 0 to 4."
* #mild "Mild" "Total 5 to 9."
* #moderate "Moderate" "Total 10 to 14."
* #moderately-severe "Moderately severe" "Total 15 to 19."
* #severe "Severe" "Total 20 to 27."
