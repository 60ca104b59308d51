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
* code from VictimServiceVS (required)
* code obeys short-label
* code ^short = "The service that is asked for first; a coding of another system can stand beside it"
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
* reasonCode from VictimizationTypeVS (required)
* reasonCode obeys short-label and reason-other-text and reason-no-diagnosis
* reasonCode ^short = "The type of victimization, one of 26; the NIBRS code of the offense can stand beside it"
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
