ValueSet: ScoreThresholdVS
Id: score-threshold
Title: "Score threshold"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ScoreThresholdCS
