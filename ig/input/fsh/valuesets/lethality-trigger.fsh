ValueSet: LethalityTriggerVS
Id: lethality-trigger
Title: "Trigger of a lethality screen"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system LethalityTriggerCS
