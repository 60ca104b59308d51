Profile: ReferralServiceRequest
Parent: ServiceRequest
Id: referral-service-request
Title: "Referral"
Description: "What is asked for, for whom, from whom and why: one service for one victim, from one organization to another. It carries the type of victimization and no account of the offence."
* insert Published
* extension contains LawfulBasis named lawfulBasis 0..1 MS
* extension[lawfulBasis] ^short = "Why it may be sent without a release"
* identifier 1..* MS
* identifier ^short = "The sender's number of the referral; a repeated one is recognised by it"
* basedOn MS
* basedOn only Reference(ServiceRequest)
* basedOn ^short = "In the target's copy: the source's referral, by identifier"
* status MS
* intent MS
* intent from ReferralIntentVS (required)
* intent ^short = "order from the source, filler-order in the target's copy"
* category 1..* MS
* priority MS
* code 1..1 MS
* code from VictimServiceVS (extensible)
* code ^short = "The service that is asked for"
* subject MS
* subject only Reference(Patient)
* authoredOn 1..1 MS
* requester 1..1 MS
* requester only Reference(Organization)
* requester ^short = "The referral source"
* performer 1..1 MS
* performer only Reference(Organization)
* performer ^short = "The referral target; one, since each target gets a referral of its own"
* reasonCode 1..* MS
* reasonCode from VictimizationTypeVS (extensible)
* reasonCode ^short = "The type or types of victimization"
* supportingInfo MS
* supportingInfo only Reference(Consent)
* supportingInfo ^short = "The victim's release"
* note 0..0
* note ^short = "Not used: no account of the offence travels with a referral"
