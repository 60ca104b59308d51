Instance: pcl-5-provisional-rule
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PCL-5 provisional DSM-5 symptom rule"
Description: "Whether the answers show the symptom pattern of PTSD in DSM-5: yes or no. It is not a diagnosis."
* insert PlannedInstance("The server does not yet evaluate the rule.")
* category = $observation-category#survey "Survey"
* code = InstrumentScoreCS#pcl-5-provisional-rule
* permittedDataType = #boolean
* multipleResultsAllowed = false
* preferredReportName = "PCL-5 provisional DSM-5 symptom rule"
