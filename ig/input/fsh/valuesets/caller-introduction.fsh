ValueSet: CallerIntroductionVS
Id: caller-introduction
Title: "How a caller introduces themself"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system CallerIntroductionCS
