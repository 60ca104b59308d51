Instance: gad-7-total
InstanceOf: ObservationDefinition
Usage: #definition
Title: "GAD-7 total"
Description: "What the total of a GAD-7 is measured in, the band that each total falls into, and when a change counts."
* insert PlannedInstance("The server does not yet score the GAD-7.")
* insert Direction(false)
* insert Threshold(meaningful-change, >=, 4, {score}, false, [["Recalled: about 4 points. No source was read."]])
* insert Threshold(response, >=, 50, %, true, [["New York State's collaborative care guide: at most half of the baseline."]])
* insert Threshold(remission, <, 5, {score}, true, [["New York State's collaborative care guide: below 5."]])
* insert Threshold(worsened, >=, 4, {score}, false, [["The meaningful change turned around; no source of its own."]])
* insert ScoreDefinition([[$loinc#70274-6 "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]"]], GAD-7 total)
* insert InPoints
* insert Band(0, 4, Gad7SeverityCS#minimal)
* insert Band(5, 9, Gad7SeverityCS#mild)
* insert Band(10, 14, Gad7SeverityCS#moderate)
* insert Band(15, 21, Gad7SeverityCS#severe)
