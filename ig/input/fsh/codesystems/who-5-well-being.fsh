CodeSystem: Who5WellBeingCS
Id: who-5-well-being
Title: "WHO-5 well-being"
Description: "The bands of the WHO-5 index. Their limits are in the ObservationDefinition who-5-index."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/who-5-well-being"
* #poor "Poor well-being" "Index 0 to 50: a raw score below 13. It calls for a screen for depression."
* #not-poor "No sign of poor well-being" "Index above 50: a raw score of 13 or more."
