ValueSet: SpecialClassificationVS
Id: special-classification
Title: "Special classification of a victim"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system SpecialClassificationCS
