Instance: pcl-5-cluster-d
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 cluster D"
Description: "What the score of cluster D, cognitions and mood, is measured in. It has no bands."
* insert PlannedInstance("The server does not yet score the PCL-5.")
* insert Direction(false)
* insert ScoreDefinition(InstrumentScoreCS#pcl-5-cluster-d, PCL-5 cluster D)
* insert InPoints
