Instance: fixture-victim
InstanceOf: Patient
Usage: #example
Title: "Fixture: a victim"
Description: "A record of Riverside Clinic."
* meta.security = $confidentiality#R
* identifier.system = "http://riverside-clinic.example.org/patients"
* identifier.value = "${run}"
* name.family = "Doe"
* name.given = "Jane"
* gender = #female
* birthDate = "1991-04-12"
