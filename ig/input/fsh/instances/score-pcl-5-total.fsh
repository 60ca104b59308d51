Instance: score-pcl-5-total
InstanceOf: ScoreObservation
Usage: #example
Title: "A PCL-5 total"
Description: "Total and cut-point of the complete response."
* insert ScoreOf(pcl-5-complete, jane-doe, 2026-11-20T10:40:00Z)
* code = $loinc#101698-9 "PTSD PCL-5 score [PCL-5]"
* valueQuantity = 43 '{score}' "{score}"
* interpretation = Pcl5ResultCS#at-or-above-cut-point "At or above the cut-point"
