ValueSet: Who5AnswerVS
Id: who-5-answer
Title: "WHO-5 answer"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Who5AnswerCS
