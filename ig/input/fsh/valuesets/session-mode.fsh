ValueSet: SessionModeVS
Id: session-mode
Title: "Mode of a session"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system SessionModeCS
