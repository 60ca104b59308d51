Instance: springfield-riverside
InstanceOf: Partnership
Usage: #example
Title: "Springfield refers to Riverside"
Description: "The plain case: Springfield Police Department may refer to Riverside Clinic."
* active = true
* period.start = "2026-01-01"
* organization = Reference(springfield-pd)
* participatingOrganization = Reference(riverside-clinic)
