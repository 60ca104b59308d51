ValueSet: OthersWithinEarshotVS
Id: others-within-earshot
Title: "Others within earshot"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system OthersWithinEarshotCS
