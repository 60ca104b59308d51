ValueSet: VictimizationTypeVS
Id: victimization-type
Title: "Type of victimization"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system VictimizationTypeCS
