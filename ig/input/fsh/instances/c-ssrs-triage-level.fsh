Instance: c-ssrs-triage-level
InstanceOf: ObservationDefinition
Usage: #definition
Title: "C-SSRS screener triage level"
Description: "What each triage level of the C-SSRS screener means. The rule that assigns it was not checked against the owner's form."
* insert PlannedInstance("The server does not yet triage C-SSRS screener responses.")
* insert Direction(false)
* insert ScoreDefinition(InstrumentScoreCS#c-ssrs-triage-level, C-SSRS screener triage level)
* insert InPoints
* insert Band(0, 0, CSsrsTriageCS#none-reported)
* insert Band(1, 1, CSsrsTriageCS#low)
* insert Band(2, 2, CSsrsTriageCS#moderate)
* insert Band(3, 3, CSsrsTriageCS#high)
