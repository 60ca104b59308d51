Instance: servicerequest-reason-code
InstanceOf: SearchParameter
Usage: #definition
Title: "Referrals by type of victimization"
Description: "Finds referrals by a code in ServiceRequest.reasonCode."
* insert PublishedInstance(SearchParameter, servicerequest-reason-code, ServiceRequestReasonCode)
* description = "Finds referrals by a code in ServiceRequest.reasonCode: a type of victimization, or an NIBRS offense beside it. R4 has no such parameter. A party finds among its own referrals only."
* code = #reason-code
* base = #ServiceRequest
* type = #token
* expression = "ServiceRequest.reasonCode"
* xpath = "f:ServiceRequest/f:reasonCode"
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true
