ValueSet: Who5WellBeingVS
Id: who-5-well-being
Title: "WHO-5 well-being"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Who5WellBeingCS
