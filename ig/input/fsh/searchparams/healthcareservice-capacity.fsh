Instance: healthcareservice-capacity
InstanceOf: SearchParameter
Usage: #definition
Title: "Services by capacity"
Description: "Finds services by whether they take new referrals: open, limited or closed."
* insert PublishedInstance(SearchParameter, healthcareservice-capacity, HealthcareServiceCapacity)
* description = "Finds services by whether they take new referrals: open, limited or closed. R4 has no such parameter."
* code = #capacity
* base = #HealthcareService
* type = #token
* expression = "HealthcareService.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/capacity').value"
* xpath = "f:HealthcareService/f:extension[@url='https://haven.example.org/ig/StructureDefinition/capacity']/f:valueCode"
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true
