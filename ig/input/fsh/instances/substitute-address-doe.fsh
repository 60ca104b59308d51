Instance: substitute-address-doe
InstanceOf: VictimPatient
Usage: #example
Title: "A victim with a substitute address"
Description: "A victim in an address confidentiality program. The one address is the program's substitute and says so; letters go there, in a plain envelope, and no call is safe."
* insert Confidentiality(V)
* insert Label(LOCIS)
* insert Label(PROCESSINLINELABEL)
* extension[safeContact].extension[safeToContact].valueBoolean = true
* extension[safeContact].extension[means][+].valueCodeableConcept = SafeContactChannelCS#mail "Mail"
* extension[safeContact].extension[means][+].valueCodeableConcept = SafeContactChannelCS#through-advocate "Through the advocate"
* extension[safeContact].extension[envelope].valueString = "A plain white envelope by first-class mail, no name or logo of the sender."
* extension[safeContact].extension[deviceRisk].valueCodeableConcept = DeviceRiskCS#monitored "Suspected monitoring"
* extension[safeContact].extension[interpreter].valueCodeableConcept = urn:ietf:bcp:47#ase "American Sign Language"
* extension[safeContact].extension[addressConfidentiality].valueBoolean = true
* extension[safeContact].extension[statedOn].valueDateTime = "2026-12-03"
* identifier.system = "http://springfield-pd.example.org/victims"
* identifier.value = "V-20490"
* name.family = "Doe"
* name.given = "Avery"
* gender = #male
* birthDate = "1958-09-30"
* address.extension[substitute].valueBoolean = true
* address.use = #home
* address.type = #postal
* address.line = "P.O. Box 100, No. 5555"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62799"
* address.extension[1].url = $inline-label
* address.extension[1].valueCoding = $confidentiality#V
