Instance: pcl-5-cluster-c
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 cluster C"
Description: "What the score of cluster C, avoidance, is measured in. It has no bands."
* insert PlannedInstance("The server does not yet score the PCL-5.")
* insert Direction(false)
* insert ScoreDefinition(InstrumentScoreCS#pcl-5-cluster-c, PCL-5 cluster C)
* insert InPoints
