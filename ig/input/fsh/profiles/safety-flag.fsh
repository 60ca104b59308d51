Profile: SafetyFlag
Parent: Flag
Id: safety-flag
Title: "Safety flag"
Description: "Calls a clinician's attention to an answer that needs an assessment of risk, whatever the total. It is seen by the organization that recorded the answer and by nobody else."
* insert Published
* extension contains $flag-detail named detail 0..* MS
* extension[detail] ^short = "The response or score that raised it"
* identifier 1..* MS
* identifier ^short = "One for each response and alert, so that none is raised twice"
* status MS
* category 1..1 MS
* category = $flag-category#safety
* code MS
* code from SafetyAlertVS (required)
* subject MS
* subject only Reference(Patient)
* period 1..1 MS
* period.start 1..1 MS
* period.start ^short = "When the answers were given"
* author MS
