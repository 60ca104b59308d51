ValueSet: SessionKindVS
Id: session-kind
Title: "Kind of session"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system SessionKindCS
