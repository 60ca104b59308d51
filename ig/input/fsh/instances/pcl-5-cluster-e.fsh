Instance: pcl-5-cluster-e
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 cluster E"
Description: "What the score of cluster E, arousal and reactivity, is measured in. It has no bands."
* insert PlannedInstance("The server does not yet score the PCL-5.")
* insert Direction(false)
* insert ScoreDefinition(InstrumentScoreCS#pcl-5-cluster-e, PCL-5 cluster E)
* insert InPoints
