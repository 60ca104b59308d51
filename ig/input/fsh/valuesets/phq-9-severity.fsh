ValueSet: Phq9SeverityVS
Id: phq-9-severity
Title: "PHQ-9 severity"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Phq9SeverityCS
