Instance: officer-diaz
InstanceOf: OfficerRole
Usage: #example
Title: "A patrol officer"
Description: "The plain case: badge, name as the agency gives it, function, the agency's switchboard."
* identifier.system = "http://springfield-pd.example.org/badges"
* identifier.value = "4417"
* active = true
* practitioner.display = "Ofc. R. Diaz"
* organization = Reference(springfield-pd)
* code = OfficerFunctionCS#patrol "Patrol officer"
* telecom.system = #phone
* telecom.value = "555-0100"
* telecom.use = #work
