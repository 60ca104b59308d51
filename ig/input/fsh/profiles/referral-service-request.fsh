Alias: $sdohcc-temporary = http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes

Profile: ReferralServiceRequest
Parent: ServiceRequest
Id: referral-service-request
Title: "Referral"
Description: "What is asked for, for whom, from whom and why: a service for one victim, from one organization to another. It carries the type of victimization; it carries no account of the offense, no diagnosis, and nothing about who did it."
* insert Published
* extension contains LawfulBasis named lawfulBasis 0..1 MS
* extension[lawfulBasis] ^short = "Why it may be sent without a release"
* identifier 1..* MS
* identifier ^short = "The sender's number of the referral; a repeated one is recognized by it"
* basedOn MS
* basedOn only Reference(ServiceRequest)
* basedOn ^short = "In the target's copy: the source's referral, by identifier"
* status MS
* status ^short = "active when it is sent, draft before; how the referral goes on is in its Task"
* intent MS
* intent from ReferralIntentVS (required)
* intent ^short = "order from the source, filler-order in the target's copy"
* category 1..* MS
* category obeys short-label
* category ^short = "Social service procedure (SNOMED CT 410606002), which US Core and Gravity look for"
* priority 1..1 MS
* priority ^short = "How urgent: routine, urgent, asap or stat"
* code 1..1 MS
* code obeys short-label
* code ^short = "The service that is asked for first"
* code.coding 1..* MS
* code.coding ^short = "The code of this guide; a coding of another system can stand beside it"
* code.coding ^slicing.discriminator.type = #value
* code.coding ^slicing.discriminator.path = "system"
* code.coding ^slicing.rules = #open
* code.coding ^slicing.description = "By code system"
* code.coding contains service 1..1 MS and procedure 0..1 MS
* code.coding[procedure] ^short = "SNOMED CT, which Gravity's profile asks for; 410606002 (social service procedure) always fits"
* code.coding[procedure].system 1..1
* code.coding[procedure].system = $sct (exactly)
* code.coding[procedure].code 1..1
* code.coding[service] from VictimServiceVS (required)
* code.coding[service] ^short = "One of the direct services of the PMT"
* code.coding[service].system 1..1
* code.coding[service].system = "https://haven.example.org/ig/CodeSystem/victim-service" (exactly)
* code.coding[service].code 1..1
* orderDetail MS
* orderDetail obeys order-detail-known and short-label
* orderDetail ^short = "Further services that are asked for, and the ban on contact"
* orderDetail ^slicing.discriminator.type = #pattern
* orderDetail ^slicing.discriminator.path = "$this"
* orderDetail ^slicing.rules = #open
* orderDetail ^slicing.description = "The ban on contact; everything else is a further service"
* orderDetail contains contactProhibited 0..1 MS
* orderDetail[contactProhibited] = $sdohcc-temporary#contacting-subject-prohibited
* orderDetail[contactProhibited] ^short = "Do not contact the victim; all contact goes through the source. Gravity's code"
* subject MS
* subject only Reference(Patient)
* subject ^short = "The victim"
* authoredOn 1..1 MS
* authoredOn ^short = "When the source wrote it"
* requester 1..1 MS
* requester only Reference(Organization)
* requester ^short = "The referral source"
* performer 1..1 MS
* performer only Reference(Organization)
* performer ^short = "The referral target; one, since each target gets a referral of its own"
* reasonCode 1..* MS
* reasonCode obeys short-label and reason-other-text and reason-no-diagnosis
* reasonCode ^short = "The type of victimization, one of 26; the NIBRS code of the offense can stand beside it"
* reasonCode.coding 1..* MS
* reasonCode.coding ^short = "The type of victimization, and the NIBRS code if there is one"
* reasonCode.coding ^slicing.discriminator.type = #value
* reasonCode.coding ^slicing.discriminator.path = "system"
* reasonCode.coding ^slicing.rules = #open
* reasonCode.coding ^slicing.description = "By code system"
* reasonCode.coding contains type 1..1 MS and nibrs 0..1 MS
* reasonCode.coding[type] from VictimizationTypeVS (required)
* reasonCode.coding[type] ^short = "One of the 26 types of victimization"
* reasonCode.coding[type].system 1..1
* reasonCode.coding[type].system = "https://haven.example.org/ig/CodeSystem/victimization-type" (exactly)
* reasonCode.coding[type].code 1..1
* reasonCode.coding[nibrs] ^short = "The NIBRS code of the offense"
* reasonCode.coding[nibrs].system 1..1
* reasonCode.coding[nibrs].system = "https://haven.example.org/ig/CodeSystem/nibrs-offense" (exactly)
* reasonCode.coding[nibrs].code 1..1
* reasonCode.text MS
* reasonCode.text ^short = "With other: which crime, in a few words; no account of the offense"
* supportingInfo MS
* supportingInfo only Reference(Consent)
* supportingInfo ^short = "The victim's release"
* reasonReference 0..0
* reasonReference ^short = "Not used: no finding and no report travels with a referral"
* note 0..0
* note ^short = "Not used: no account of the offense travels with a referral"
* patientInstruction 0..0
* patientInstruction ^short = "Not used: how to speak to the victim is in the Patient's safe contact"
* relevantHistory 0..0
* relevantHistory ^short = "Not used: who sent what is in the Provenance that points here"
