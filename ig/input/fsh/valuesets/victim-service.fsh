ValueSet: VictimServiceVS
Id: victim-service
Title: "Victim service"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system VictimServiceCS
