ValueSet: SafetyAlertVS
Id: safety-alert
Title: "Safety alert"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system SafetyAlertCS
