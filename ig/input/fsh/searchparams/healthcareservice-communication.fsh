Instance: healthcareservice-communication
InstanceOf: SearchParameter
Usage: #definition
Title: "Services by language"
Description: "Finds services by a language in which they are given, as in R5."
* insert PublishedInstance(SearchParameter, healthcareservice-communication, HealthcareServiceCommunication)
* description = "Finds services by a language in which they are given, as in R5. R4 has no such parameter."
* code = #communication
* base = #HealthcareService
* type = #token
* expression = "HealthcareService.communication"
* xpath = "f:HealthcareService/f:communication"
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true
