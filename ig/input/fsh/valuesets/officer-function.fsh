ValueSet: OfficerFunctionVS
Id: officer-function
Title: "Function of an officer"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system OfficerFunctionCS
