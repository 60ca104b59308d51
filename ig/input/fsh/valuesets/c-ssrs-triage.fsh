ValueSet: CSsrsTriageVS
Id: c-ssrs-triage
Title: "C-SSRS triage"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system CSsrsTriageCS
