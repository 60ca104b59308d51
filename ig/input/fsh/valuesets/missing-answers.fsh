ValueSet: MissingAnswersVS
Id: missing-answers
Title: "Missing answers"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system MissingAnswersCS
