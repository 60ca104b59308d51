ValueSet: LethalityOutcomeVS
Id: lethality-outcome
Title: "Outcome of a lethality screen"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system LethalityOutcomeCS
