CodeSystem: OutcomeChangeCS
Id: outcome-change
Title: "Change of an outcome"
Description: "What a change of a score since baseline amounts to. The thresholds are settings of the server and differ between published sources; an answer that uses these codes says which it used. None of them is a diagnosis, and none replaces a clinician's judgment."
* insert CompleteCodeSystem
* insert Planned("The server computes no change yet.")
* ^valueSet = "https://haven.example.org/ig/ValueSet/outcome-change"
* #meaningful "Meaningful improvement" "The score fell by at least the minimal difference that patients notice: 5 points on the PHQ-9, 10 on the PCL-5 by default."
* #reliable "Reliable improvement" "The score fell by more than the instrument's error: 15 points on the PCL-5 by default. Sources disagree, from 5 to 18."
* #response "Response" "The PHQ-9 total fell by at least half since baseline."
* #remission "Remission" "The PHQ-9 total is below 5."
* #recovered "Recovered" "The PCL-5 total improved reliably and is now at most 28; some use below 31."
* #worsened "Worsened" "The score rose by at least 5 points on the PHQ-9, or 10 on the PCL-5."
* #off-track "Off track" "There is no meaningful improvement by the time most who improve have shown one."
