Instance: lakeside-riverside
InstanceOf: Partnership
Usage: #example
Title: "Lakeside refers to Riverside"
Description: "The hard case: a numbered agreement with purposes and an end. Lakeside Police Department may refer to Riverside Clinic until the period ends, and Riverside may take over what another target hands on."
* identifier.system = "http://lakeside-pd.example.org/agreements"
* identifier.value = "MOU-2026-03"
* active = true
* period.start = "2026-01-01"
* period.end = "2030-12-31"
* organization = Reference(lakeside-pd)
* participatingOrganization = Reference(riverside-clinic)
* code[+] = PartnershipPurposeCS#referral "Referral"
* code[+] = PartnershipPurposeCS#transfer "Transfer"
