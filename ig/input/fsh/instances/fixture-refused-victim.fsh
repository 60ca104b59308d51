Instance: fixture-refused-victim
InstanceOf: Patient
Usage: #example
Title: "Fixture: a victim without a name element"
Description: "The name is missing; for an anonymous victim it would say that it is unknown."
* meta.security = $confidentiality#R
* gender = #female
