Profile: VictimPatient
Parent: Patient
Id: victim-patient
Title: "Victim"
Description: "The person who is referred. Real name, alias or no name at all: whatever the victim chose to give. Nothing is required but a name element, which can say that the name is unknown."
* insert Published
* extension contains SafeContact named safeContact 0..1 MS
* extension[safeContact] ^short = "How to contact the victim safely; without it, not at all"
* identifier MS
* identifier ^short = "The sender's own number for the victim; not passed on"
* name 1..* MS
* name ^short = "Name or alias; for an anonymous victim only the extension data-absent-reason = unknown"
* name obeys victim-name
* telecom MS
* telecom ^short = "Use it only where the safe contact allows"
* gender MS
* birthDate MS
