CodeSystem: ScoreThresholdCS
Id: score-threshold
Title: "Score threshold"
Description: "What a threshold decides, and on what. Improvement is a change toward the better end of the scale."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/score-threshold"
* #cut-point "Cut-point" "The score itself: at the limit the screen is positive and calls for an assessment."
* #meaningful-change "Meaningful change" "Points of improvement since baseline that a person is likely to notice."
* #reliable-change "Reliable change" "Points of improvement since baseline that measurement error is unlikely to explain."
* #worsened "Worsened" "Points of worsening since baseline or since the last score, whichever is more."
* #response "Response" "Improvement since baseline, in percent of the baseline."
* #remission "Remission" "The score itself: within the limit few symptoms are left."
* #recovery "Recovery" "The score itself: within the limit, and with a reliable change since baseline."
