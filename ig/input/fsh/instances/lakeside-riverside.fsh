Instance: lakeside-riverside
InstanceOf: Partnership
Usage: #example
Title: "Lakeside refers to Riverside"
Description: "Lakeside Police Department may refer to Riverside Clinic, until the period ends."
* active = true
* period.start = "2026-01-01"
* period.end = "2030-12-31"
* organization = Reference(lakeside-pd)
* participatingOrganization = Reference(riverside-clinic)
