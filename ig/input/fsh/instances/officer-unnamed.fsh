Instance: officer-unnamed
InstanceOf: OfficerRole
Usage: #example
Title: "A liaison without a name"
Description: "The hard case: an agency that gives no names of its staff. The badge number and a shared mailbox are enough; two functions, and an end."
* identifier.system = "http://lakeside-pd.example.org/badges"
* identifier.value = "L-082"
* active = true
* period.start = "2026-01-01"
* period.end = "2026-12-31"
* organization = Reference(lakeside-pd)
* code[+] = OfficerFunctionCS#victim-liaison "Victim liaison"
* code[+] = OfficerFunctionCS#supervisor "Supervisor"
* telecom.system = #email
* telecom.value = "victim.liaison@lakeside-pd.example.org"
* telecom.use = #work
