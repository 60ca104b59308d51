ValueSet: OutcomeChangeVS
Id: outcome-change
Title: "Change of an outcome"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system OutcomeChangeCS
