Instance: alias-doe
InstanceOf: VictimPatient
Usage: #example
Title: "A victim under an alias"
Description: "A victim who chose another name and is sent under it alone. Contact is safe by text only, on a phone that others see; an interpreter for Spanish is needed."
* insert Confidentiality(V)
* insert Label(LOCIS)
* insert Label(PROCESSINLINELABEL)
* extension[safeContact].extension[safeToContact].valueBoolean = true
* extension[safeContact].extension[channel].valueContactPoint.system = #sms
* extension[safeContact].extension[channel].valueContactPoint.value = "555-0188"
* extension[safeContact].extension[channel].valueContactPoint.use = #mobile
* extension[safeContact].extension[means].valueCodeableConcept = SafeContactChannelCS#text "Text message"
* extension[safeContact].extension[hours].valueString = "Monday and Wednesday, noon to 1 in the afternoon, at work"
* extension[safeContact].extension[times].valueTiming.repeat.dayOfWeek[+] = #mon
* extension[safeContact].extension[times].valueTiming.repeat.dayOfWeek[+] = #wed
* extension[safeContact].extension[times].valueTiming.repeat.timeOfDay = "12:00:00"
* extension[safeContact].extension[times].valueTiming.repeat.duration = 1
* extension[safeContact].extension[times].valueTiming.repeat.durationUnit = #h
* extension[safeContact].extension[voicemail].valueBoolean = false
* extension[safeContact].extension[introduction].valueCodeableConcept = CallerIntroductionCS#agreed-words "The agreed words"
* extension[safeContact].extension[mayTell].valueString = "Ask whether the library book is still needed."
* extension[safeContact].extension[withinEarshot][+].valueCodeableConcept = OthersWithinEarshotCS#coworkers "Coworkers"
* extension[safeContact].extension[withinEarshot][+].valueCodeableConcept = OthersWithinEarshotCS#someone-dangerous "Someone dangerous to the victim"
* extension[safeContact].extension[codeWord].valueString = "If the answer is 'wrong library', the victim cannot talk: stop and try the next safe time."
* extension[safeContact].extension[deviceRisk][+].valueCodeableConcept = DeviceRiskCS#shared-plan "Shared plan or bill"
* extension[safeContact].extension[deviceRisk][+].valueCodeableConcept = DeviceRiskCS#location-sharing "Location sharing"
* extension[safeContact].extension[interpreter].valueCodeableConcept = urn:ietf:bcp:47#es "Spanish"
* extension[safeContact].extension[statedOn].valueDateTime = "2026-11-24"
* identifier.system = "http://springfield-pd.example.org/victims"
* identifier.value = "V-20457"
* name.use = #anonymous
* name.given = "Rosa"
* telecom.system = #sms
* telecom.value = "555-0188"
* telecom.use = #mobile
* insert InlineLabel(telecom[0], V)
* gender = #female
* communication.language = urn:ietf:bcp:47#es "Spanish"
* communication.preferred = true
