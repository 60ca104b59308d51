Instance: pcl-5-total
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 total"
Description: "What the total of a PCL-5 is measured in, the cut-point, and when a change counts."
* insert PlannedInstance("The server does not yet score the PCL-5.")
* insert Direction(false)
* insert Threshold(cut-point, >=, 33, {score}, true, [["Probable PTSD at 31 to 33, to be chosen by population and purpose: VA National Center for PTSD handout, read in a copy. 33 as in New York State's collaborative care guide."]])
* insert Allowed(31, 33)
* insert Threshold(meaningful-change, >=, 10, {score}, true, [["VA National Center for PTSD handout, read in a summary: 10 points. Blanchard 2023, J Trauma Stress: 9 to 12 points."]])
* insert Allowed(9, 20)
* insert Threshold(reliable-change, >=, 15, {score}, true, [["Marx 2022, Psychol Assess 34:197: 15 points or more in one sample, 18 in the other. The older limit of 5 points is not reliable."]])
* insert Allowed(10, 18)
* insert Threshold(recovery, <=, 28, {score}, true, [["Marx 2022, Psychol Assess 34:197: an end score of 28 or less."]])
* insert Allowed(28, 30)
* insert Threshold(worsened, >=, 10, {score}, false, [["The meaningful change turned around; no source of its own."]])
* insert ScoreDefinition([[$loinc#101698-9 "PTSD PCL-5 score [PCL-5]"]], PCL-5 total)
* insert InPoints
* insert Band(0, 32, Pcl5ResultCS#below-cut-point)
* insert Band(33, 80, Pcl5ResultCS#at-or-above-cut-point)
