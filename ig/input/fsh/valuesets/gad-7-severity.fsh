ValueSet: Gad7SeverityVS
Id: gad-7-severity
Title: "GAD-7 severity"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Gad7SeverityCS
