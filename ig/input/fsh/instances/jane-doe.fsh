Instance: jane-doe
InstanceOf: VictimPatient
Usage: #example
Title: "A victim with a safe contact"
Description: "The plain case: a name, and one safe way to call."
* insert Confidentiality(V)
* insert Label(LOCIS)
* insert Label(PROCESSINLINELABEL)
* extension[safeContact].extension[safeToContact].valueBoolean = true
* extension[safeContact].extension[channel].valueContactPoint.system = #phone
* extension[safeContact].extension[channel].valueContactPoint.value = "555-0142"
* extension[safeContact].extension[channel].valueContactPoint.use = #mobile
* extension[safeContact].extension[hours].valueString = "Weekdays, 9 to 11 in the morning"
* extension[safeContact].extension[voicemail].valueBoolean = false
* extension[safeContact].extension[mayTell].valueString = "Say that you call about the yoga class."
* extension[safeContact].extension[addressConfidentiality].valueBoolean = true
* identifier.system = "http://springfield-pd.example.org/victims"
* identifier.value = "V-20431"
* name.family = "Doe"
* name.given = "Jane"
* telecom.system = #phone
* telecom.value = "555-0142"
* telecom.use = #mobile
* insert InlineLabel(telecom[0], V)
* gender = #female
* birthDate = "1991-04-12"
