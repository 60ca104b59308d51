Profile: VictimPatient
Parent: Patient
Id: victim-patient
Title: "Victim"
Description: "The person who is referred. Real name, alias or no name at all: whatever the victim chose to give. Nothing is required but a name element, which can say that the name is unknown."
* insert Published
* obeys victim-alias
* obeys victim-telecom
* obeys victim-substitute-address
* meta.security MS
* meta.security ^short = "V where there is an address, a telecom or a safe contact, else R"
* extension contains SafeContact named safeContact 0..1 MS
* extension[safeContact] ^short = "How to contact the victim safely; without it, not at all"
* identifier MS
* identifier ^short = "The sender's own number for the victim; stays with the sender"
* name 1..* MS
* name ^short = "Name or alias; for an anonymous victim only the extension data-absent-reason = unknown"
* name obeys victim-name
* name.use MS
* name.use ^short = "anonymous for an alias; nickname for a name of every day"
* name.family MS
* name.family ^short = "Family name, real or of the alias"
* name.given MS
* name.given ^short = "Given name, real or of the alias"
* telecom MS
* telecom ^short = "Only what is also a channel of the safe contact"
* telecom.system 1..1 MS
* telecom.system ^short = "phone, sms, email, other"
* telecom.value 1..1 MS
* telecom.value ^short = "The same value as in the safe contact"
* telecom.use MS
* telecom.use ^short = "home, work, mobile"
* gender MS
* gender ^short = "As the victim states it; unknown if the victim was not asked or did not say"
* birthDate MS
* birthDate ^short = "As exact as the victim gave it; the year alone is enough"
* address MS
* address ^short = "Only where the target needs it; the substitute for a victim in an address confidentiality program"
* address obeys victim-no-coordinates
* address.extension contains SubstituteAddress named substitute 0..1 MS
* address.extension[substitute] ^short = "The address is a substitute; the actual one is never asked for"
* contact MS
* contact ^short = "For a minor: the guardian; never the person who did the harm"
* contact.relationship 1..* MS
* contact.relationship ^short = "What this person is to the victim"
* contact.name MS
* contact.name ^short = "The person's name"
* contact.telecom 0..0
* contact.telecom ^short = "Not here: a number that is safe is a channel of the safe contact"
* contact.address 0..0
* contact.address ^short = "Not here: it tells where the victim lives"
* communication MS
* communication ^short = "The languages the victim speaks"
* communication.language MS
* communication.language ^short = "A language, such as es; sign languages too"
* photo 0..0
* photo ^short = "Never sent"
