Profile: CareEncounter
Parent: Encounter
Id: care-encounter
Title: "Encounter"
Description: "That somebody met the victim: when, who, in what way, and what kind of help it was. It says nothing of why and nothing of what was said; a diagnosis does not belong in it. It stays with the provider and is never told to a referral source. Can be filled so that it is also valid as a US Core 6.1.0 Encounter."
* insert Published
* meta.security MS
* meta.security ^short = "R and MH"
* extension contains SessionModeExtension named mode 1..1 MS
* extension[mode] ^short = "in-person, video, phone"
* identifier MS
* identifier ^short = "The provider's own number of the encounter"
* status MS
* status ^short = "planned, arrived, in-progress, finished, cancelled …"
* class MS
* class ^short = "AMB where they met, VR by video or phone, HH at the victim's home, EMER, FLD"
* type 1..* MS
* type obeys short-label
* type ^short = "The service that was given, coded; VictimServiceCS has the PMT's"
* serviceType 1..1 MS
* serviceType from SessionKindVS (required)
* serviceType ^short = "individual, group, family, intake, assessment"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The victim, in the provider's own record"
* basedOn MS
* basedOn only Reference(ServiceRequest)
* basedOn ^short = "The provider's copy of the referral"
* participant MS
* participant ^short = "Who met the victim"
* participant.individual 1..1 MS
* participant.individual ^short = "By reference or, where there is no record here, by display"
* appointment MS
* appointment ^short = "The appointment that led to it"
* period 1..1 MS
* period ^short = "When it took place"
* period.start 1..1 MS
* period.start ^short = "When it began, with time zone"
* period.end MS
* period.end ^short = "When it ended"
* reasonCode 0..0
* reasonCode ^short = "Why is not recorded here"
* reasonReference 0..0
* reasonReference ^short = "Why is not recorded here"
* diagnosis 0..0
* diagnosis ^short = "A diagnosis does not belong here"
* hospitalization 0..0
* hospitalization ^short = "Not recorded"
* location MS
* location ^short = "A public place of the directory; a shelter's never, it is not there"
* serviceProvider MS
* serviceProvider only Reference(Organization)
* serviceProvider ^short = "The provider"
