Instance: disclosures-request
InstanceOf: Parameters
Usage: #example
Title: "Asking for the accounting of disclosures"
Description: "The body of POST Patient/[id]/$disclosures: what was told to Springfield Police Department since the referral."
* parameter[+].name = "start"
* parameter[=].valueDate = "2026-11-20"
* parameter[+].name = "recipient"
* parameter[=].valueReference = Reference(springfield-pd)
