Profile: ReferralBundle
Parent: Bundle
Id: referral-bundle
Title: "Referral bundle"
Description: "What a source sends in one request: a transaction that creates the victim, the referral, its Task, the victim's releases and the Provenance together or not at all. The server holds each entry to its own profile; this profile says what the whole must be, for validation before sending."
* insert Published
* obeys bundle-focus and bundle-subject and bundle-parties and bundle-right and bundle-provenance
* type MS
* type = #transaction (exactly)
* type ^short = "transaction: all or nothing"
* entry 4..* MS
* entry ^short = "One Patient, one ServiceRequest, one Task, one Provenance, and the releases"
* entry ^slicing.discriminator.type = #type
* entry ^slicing.discriminator.path = "resource"
* entry ^slicing.rules = #closed
* entry ^slicing.description = "By the type of the resource; nothing else travels"
* entry.fullUrl 1..1 MS
* entry.fullUrl ^short = "urn:uuid: of your own making; the other entries refer to it"
* entry.resource 1..1 MS
* entry.resource ^short = "Patient, ServiceRequest, Task, Consent or Provenance"
* entry.request 1..1 MS
* entry.request ^short = "How the entry is stored"
* entry.request.method MS
* entry.request.method = #POST (exactly)
* entry.request.method ^short = "POST: everything is created"
* entry contains
    patient 1..1 MS and
    referral 1..1 MS and
    task 1..1 MS and
    release 0..* MS and
    provenance 1..1 MS
* entry[patient] ^short = "The victim"
* entry[patient].resource only VictimPatient
* entry[patient].request.ifNoneExist MS
* entry[patient].request.ifNoneExist ^short = "identifier=system|value: your own number, so that a victim known already is not stored twice"
* entry[referral] ^short = "The referral"
* entry[referral].resource only ReferralServiceRequest
* entry[task] ^short = "Its Task, as draft or requested"
* entry[task].resource only ReferralTask
* entry[release] ^short = "A release of the victim; one for each organization that may receive"
* entry[release].resource only ReleaseConsent
* entry[provenance] ^short = "Who answers for all of this"
* entry[provenance].resource only ReferralProvenance
