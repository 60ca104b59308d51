Profile: SafetyFlag
Parent: Flag
Id: safety-flag
Title: "Safety flag"
Description: "Calls attention to an answer that needs an assessment of risk, whatever the total, or to a change of what is safe when the victim is contacted. It is seen by the organization whose record it is in and by nobody else."
* insert Published
* extension contains $flag-detail named detail 0..* MS
* extension[detail] ^short = "The response or score that raised it"
* identifier 1..* MS
* identifier ^short = "One for each alert, so that none is raised twice"
* status MS
* status ^short = "active until the risk was assessed, then inactive"
* category 1..1 MS
* category = $flag-category#safety
* category ^short = "safety"
* code MS
* code from SafetyAlertVS (required)
* code ^short = "What it alerts to"
* subject MS
* subject only Reference(Patient)
* subject ^short = "The person who needs the assessment"
* period 1..1 MS
* period ^short = "From what raised it to the end of the assessment"
* period.start 1..1 MS
* period.start ^short = "When the answers were given, or the change arrived"
* author MS
* author ^short = "The party in whose record it is"
