Instance: pcl-5-cluster-b
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 cluster B"
Description: "What the score of cluster B, intrusion, is measured in. It has no bands."
* insert PlannedInstance("The server does not yet score the PCL-5.")
* insert Direction(false)
* insert ScoreDefinition(InstrumentScoreCS#pcl-5-cluster-b, PCL-5 cluster B)
* insert InPoints
