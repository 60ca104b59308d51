Instance: pc-ptsd-5-total
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PC-PTSD-5 total"
Description: "What the total of a PC-PTSD-5 is measured in, and which cut-points each total reaches."
* insert PlannedInstance("The server does not yet score the PC-PTSD-5.")
* insert Direction(false)
* insert Threshold(cut-point, >=, 3, {score}, true, [["3 is the most sensitive and the usual limit; 4 gave the best balance in the 2021 VA study (PMC7862990), where 3 may suit women better."]])
* insert Allowed(3, 4)
* insert ScoreDefinition(InstrumentScoreCS#pc-ptsd-5-total, PC-PTSD-5 total)
* insert InPoints
* insert Band(0, 2, PcPtsd5ResultCS#negative)
* insert Band(3, 3, PcPtsd5ResultCS#positive-at-3)
* insert Band(4, 5, PcPtsd5ResultCS#positive-at-4)
