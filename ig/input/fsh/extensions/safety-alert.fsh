Extension: SafetyAlert
Id: safety-alert
Title: "Safety alert"
Description: "Says when an answer to this item raises a safety flag, and which. The condition is tested on every completed response, whatever its total, and also when there is no total."
Context: Questionnaire.item
* insert Published
* extension contains
    condition 1..1 MS and
    flag 1..1 MS
* extension[condition] ^short = "When it is raised: FHIRPath on the response, true or false"
* extension[condition].value[x] only Expression
* extension[flag] ^short = "What the Flag.code is then"
* extension[flag].value[x] only CodeableConcept
* extension[flag].valueCodeableConcept from SafetyAlertVS (required)
