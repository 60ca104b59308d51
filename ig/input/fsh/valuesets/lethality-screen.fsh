ValueSet: LethalityScreenVS
Id: lethality-screen
Title: "Lethality screen"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system LethalityScreenCS
