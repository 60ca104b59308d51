Instance: transfer-request
InstanceOf: Parameters
Usage: #example
Title: "Asking for a transfer"
Description: "The body of POST Task/[id]/$transfer: Lakeside's rejected referral goes to Harbor Advocates instead, with a new number and a new deadline."
* parameter[+].name = "owner"
* parameter[=].valueReference.reference = "Organization/harbor-advocates"
* parameter[+].name = "identifier"
* parameter[=].valueIdentifier.system = "http://lakeside-pd.example.org/referral-tasks"
* parameter[=].valueIdentifier.value = "LPD-26-118-B"
* parameter[+].name = "deadline"
* parameter[=].valueDate = "2026-12-15"
