Instance: minor-doe
InstanceOf: VictimPatient
Usage: #example
Title: "A minor"
Description: "A victim of thirteen. The grandmother is the guardian and answers the phone; she may hear what it is about. Her number is a channel of the safe contact and nowhere else."
* insert Confidentiality(V)
* insert Label(LOCIS)
* insert Label(PROCESSINLINELABEL)
* extension[safeContact].extension[safeToContact].valueBoolean = true
* extension[safeContact].extension[channel].valueContactPoint.system = #phone
* extension[safeContact].extension[channel].valueContactPoint.value = "555-0119"
* extension[safeContact].extension[channel].valueContactPoint.use = #home
* extension[safeContact].extension[means].valueCodeableConcept = SafeContactChannelCS#call "Voice call"
* extension[safeContact].extension[hours].valueString = "Weekdays, 4 to 6 in the afternoon"
* extension[safeContact].extension[voicemail].valueBoolean = true
* extension[safeContact].extension[introduction].valueCodeableConcept = CallerIntroductionCS#first-name "First name only"
* extension[safeContact].extension[mayTell].valueString = "On the voicemail: a first name and a number to call back, nothing else."
* extension[safeContact].extension[mayHear].valueString = "The grandmother, once she has said the name of the family's cat."
* extension[safeContact].extension[withinEarshot].valueCodeableConcept = OthersWithinEarshotCS#children "Children"
* extension[safeContact].extension[deviceRisk].valueCodeableConcept = DeviceRiskCS#none-known "None known"
* extension[safeContact].extension[statedOn].valueDateTime = "2026-12-01"
* identifier.system = "http://lakeside-pd.example.org/victims"
* identifier.value = "A-0107"
* name.family = "Doe"
* name.given = "Robin"
* gender = #other
* birthDate = "2013"
* contact.relationship.coding[0] = http://terminology.hl7.org/CodeSystem/v2-0131#N "Next-of-Kin"
* contact.relationship.coding[1] = http://terminology.hl7.org/CodeSystem/v3-RoleCode#GRMTH "grandmother"
* contact.relationship.text = "Grandmother and guardian"
* contact.name.family = "Doe"
* contact.name.given = "Ruth"
