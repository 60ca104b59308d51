Alias: $dcm = http://dicom.nema.org/resources/ontology/DCM
Alias: $lifecycle = http://terminology.hl7.org/CodeSystem/iso-21089-lifecycle
Alias: $audit-entity = http://terminology.hl7.org/CodeSystem/audit-entity-type
Alias: $object-role = http://terminology.hl7.org/CodeSystem/object-role
Alias: $resource-types = http://hl7.org/fhir/resource-types

Profile: DisclosureAuditEvent
Parent: AuditEvent
Id: disclosure-audit-event
Title: "Record of a disclosure"
Description: "Who told whom what about a victim, when, under which release and at which tier: one line of the accounting of disclosures. Written by the server, in the partition of the party that disclosed, in the transaction of the crossing itself. It is also valid as IHE's privacy disclosure at the source (BALP)."
* insert Published
* obeys disclosure-release
* type MS
* type = $dcm#110106
* type ^short = "Export"
* subtype 1..* MS
* subtype ^short = "disclose"
* subtype ^slicing.discriminator.type = #pattern
* subtype ^slicing.discriminator.path = "$this"
* subtype ^slicing.rules = #open
* subtype ^slicing.description = "The disclosure among other subtypes"
* subtype contains disclosure 1..1 MS
* subtype[disclosure] = $lifecycle#disclose
* subtype[disclosure] ^short = "A disclosure"
* action 1..1 MS
* action = #R (exactly)
* action ^short = "R: something was read out"
* recorded MS
* recorded ^short = "When it was disclosed"
* outcome 1..1 MS
* outcome ^short = "0: it was disclosed"
* purposeOfEvent 1..* MS
* purposeOfEvent ^short = "What for, as the release says"
* agent 2..* MS
* agent ^short = "The two parties"
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent ^slicing.description = "By the part the party had"
* agent contains
    source 1..1 MS and
    recipient 1..1 MS
* agent[source] ^short = "The party that disclosed"
* agent[source].type 1..1
* agent[source].type = $dcm#110153
* agent[source].who 1..1 MS
* agent[source].who only Reference(Organization)
* agent[source].who ^short = "The same as source.observer"
* agent[source].network 1..1
* agent[source].network ^short = "The server's own name; both parties are on it"
* agent[recipient] ^short = "The party that was told"
* agent[recipient].type 1..1
* agent[recipient].type = $dcm#110152
* agent[recipient].who 1..1 MS
* agent[recipient].who only Reference(Organization)
* agent[recipient].who ^short = "The organization that was told"
* agent[recipient].network 1..1
* agent[recipient].network ^short = "The server's own name; both parties are on it"
* source MS
* source ^short = "Who recorded it"
* source.observer MS
* source.observer only Reference(Organization)
* source.observer ^short = "The party that answers for the record: the one that disclosed"
* entity 2..* MS
* entity ^short = "About whom, about what, under which release"
* entity ^slicing.discriminator.type = #pattern
* entity ^slicing.discriminator.path = "type"
* entity ^slicing.rules = #open
* entity ^slicing.description = "By the kind of thing"
* entity contains
    patient 1..1 MS and
    referral 1..1 MS and
    release 0..1 MS
* entity[patient] ^short = "The victim"
* entity[patient].what 1..1 MS
* entity[patient].what only Reference(Patient)
* entity[patient].what ^short = "The victim, in the partition of the party that disclosed"
* entity[patient].type 1..1
* entity[patient].type = $audit-entity#1
* entity[patient].role 1..1
* entity[patient].role = $object-role#1
* entity[referral] ^short = "The referral, and what was told about it"
* entity[referral].what 1..1 MS
* entity[referral].what only Reference(Task)
* entity[referral].what ^short = "The coordinating Task"
* entity[referral].type 1..1
* entity[referral].type = $resource-types#Task
* entity[referral].detail 2..* MS
* entity[referral].detail obeys disclosure-detail
* entity[referral].detail ^short = "What was told, and at which tier"
* entity[referral].detail ^slicing.discriminator.type = #value
* entity[referral].detail ^slicing.discriminator.path = "type"
* entity[referral].detail ^slicing.rules = #open
* entity[referral].detail ^slicing.description = "By what the detail says"
* entity[referral].detail contains
    tier 1..1 MS and
    status 1..1 MS and
    businessStatus 0..1 MS and
    statusReason 0..1 MS and
    outcome 0..1 MS
* entity[referral].detail[tier] ^short = "The tier that applied, a code of disclosure-tier"
* entity[referral].detail[tier].type = "tier" (exactly)
* entity[referral].detail[tier].value[x] only string
* entity[referral].detail[status] ^short = "The Task.status that was shown"
* entity[referral].detail[status].type = "status" (exactly)
* entity[referral].detail[status].value[x] only string
* entity[referral].detail[businessStatus] ^short = "The Task.businessStatus that was shown"
* entity[referral].detail[businessStatus].type = "businessStatus" (exactly)
* entity[referral].detail[businessStatus].value[x] only string
* entity[referral].detail[statusReason] ^short = "The reason that was shown: the source's own, the server's, or not-disclosed"
* entity[referral].detail[statusReason].type = "statusReason" (exactly)
* entity[referral].detail[statusReason].value[x] only string
* entity[referral].detail[outcome] ^short = "The outcome that was shown"
* entity[referral].detail[outcome].type = "outcome" (exactly)
* entity[referral].detail[outcome].value[x] only string
* entity[release] ^short = "The release; absent at the tier delivery if there is a lawful basis instead"
* entity[release].what 1..1 MS
* entity[release].what only Reference(Consent)
* entity[release].what ^short = "The Consent, with its version"
* entity[release].type 1..1
* entity[release].type = $resource-types#Consent
