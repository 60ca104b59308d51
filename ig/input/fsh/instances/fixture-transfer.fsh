Instance: fixture-transfer
InstanceOf: Parameters
Usage: #example
Title: "Fixture: a transfer"
Description: "The body of $transfer: the same referral to Harbor Victim Advocates."
* parameter[+].name = "owner"
* parameter[=].valueReference.reference = "Organization/harbor-advocates"
* parameter[+].name = "identifier"
* parameter[=].valueIdentifier.system = "http://springfield-pd.example.org/referral-tasks"
* parameter[=].valueIdentifier.value = "${run}-transferred"
* parameter[+].name = "release"
* parameter[=].valueReference.reference = "Consent/${releaseId}"
