CodeSystem: SecurityLabellingCS
Id: security-labelling
Title: "Security labelling"
Description: "Which security labels a resource carries, as rules that a machine can run: each concept is one rule. Take the rules in their order. A rule fits a resource if one of its resource properties is the resource's type, if the resource claims its profile (where it has one), and if its condition when is true (where it has one). The first fitting rule without crossing decides: meta.security holds its confidentiality and its labels, and each element under its inline paths carries the inline label with the same confidentiality. Then every fitting rule with crossing adds its labels. A rule without confidentiality and labels means that the resource carries none; if no rule fits, nothing is said about it. Labels beyond these, for example 42CFRPart2, may always be added. The server runs these rules on everything that it stores."
* insert CompleteCodeSystem
* ^property[+].code = #resource
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#resource"
* ^property[=].description = "A resource type that the rule is for; repeated when there are several."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "http://hl7.org/fhir/ValueSet/resource-types"
* ^property[+].code = #profile
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#profile"
* ^property[=].description = "Canonical URL of a profile; the rule is for resources that claim it in meta.profile. Without this property it is for all of the type."
* ^property[=].type = #string
* ^property[+].code = #when
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#when"
* ^property[=].description = "FHIRPath on the resource, true or false. Without this property it is always true."
* ^property[=].type = #string
* ^property[+].code = #confidentiality
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#confidentiality"
* ^property[=].description = "The one code of v3-Confidentiality that meta.security holds."
* ^property[=].type = #code
* ^property[+].code = #label
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#label"
* ^property[=].description = "A code of v3-ActCode that meta.security holds; repeated when there are several."
* ^property[=].type = #code
* ^property[+].code = #inline
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#inline"
* ^property[=].description = "FHIRPath to elements that carry the inline label; repeated when there are several."
* ^property[=].type = #string
* ^property[+].code = #crossing
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/security-labelling#crossing"
* ^property[=].description = "true: the rule adds labels to a copy that goes through the door into another party's records. Its condition tells such a copy from an original; without a condition the copy does not show that it is one, and only the door can apply the rule."
* ^property[=].type = #boolean
* #directory "Directory" "Organizations, their roles, partnerships, services and public places, and the instruments are the same for every party and carry no label."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Organization
  * ^property[+].code = #resource
  * ^property[=].valueCode = #OrganizationAffiliation
  * ^property[+].code = #resource
  * ^property[=].valueCode = #HealthcareService
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Location
  * ^property[+].code = #resource
  * ^property[=].valueCode = #PractitionerRole
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Questionnaire
* #subscription "Subscription" "Which system of a party is told of what. It says nothing about a victim and carries no label; its headers are secrets of its owner, and only its owner reads it."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Subscription
* #victim-with-contact "Victim who can be found or reached" "The record of a victim holds an address, a telephone or e-mail, or a safe contact: whoever reads it may be able to find the victim."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Patient
  * ^property[+].code = #when
  * ^property[=].valueString = "address.exists() or telecom.exists() or extension.where(url = 'https://haven.example.org/ig/StructureDefinition/safe-contact').exists()"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #V
  * ^property[+].code = #label
  * ^property[=].valueCode = #LOCIS
  * ^property[+].code = #label
  * ^property[=].valueCode = #PROCESSINLINELABEL
  * ^property[+].code = #inline
  * ^property[=].valueString = "Patient.address"
  * ^property[+].code = #inline
  * ^property[=].valueString = "Patient.telecom"
* #victim "Victim" "The record of a victim holds none of these."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Patient
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
* #referral-sexual-or-domestic "Referral after sexual or domestic violence" "At least one type of victimization is sexual, or is violence by a partner or in the family. It goes before the next rule, whatever other types are there."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #ServiceRequest
  * ^property[+].code = #when
  * ^property[=].valueString = "reasonCode.coding.where(system = 'https://haven.example.org/ig/CodeSystem/victimization-type' and (code in ('adult-sexual-assault' | 'adult-abused-as-child' | 'child-sexual-abuse' | 'child-pornography' | 'domestic-family-violence' | 'teen-dating' | 'human-trafficking-sex'))).exists()"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #V
  * ^property[+].code = #label
  * ^property[=].valueCode = #SDV
* #referral-violence "Referral after other violence" "At least one type of victimization is another violent one."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #ServiceRequest
  * ^property[+].code = #when
  * ^property[=].valueString = "reasonCode.coding.where(system = 'https://haven.example.org/ig/CodeSystem/victimization-type' and (code in ('adult-physical-assault' | 'child-physical-abuse-neglect' | 'elder-abuse-neglect' | 'hate-crime' | 'human-trafficking-labor' | 'kidnapping-noncustodial' | 'kidnapping-custodial' | 'mass-violence' | 'robbery' | 'stalking-harassment' | 'homicide-survivor' | 'terrorism'))).exists()"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
  * ^property[+].code = #label
  * ^property[=].valueCode = #VIO
* #referral "Other referral" "No type of victimization is violent."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #ServiceRequest
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
* #coordination "Coordination" "What runs a referral: its Tasks, releases, provenance and messages."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Task
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Consent
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Provenance
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Communication
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
* #audit "Audit about a victim" "The audit of an act names a person's record among its entities, by the role Patient or by a reference."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #AuditEvent
  * ^property[+].code = #when
  * ^property[=].valueString = "entity.where((role.system = 'http://terminology.hl7.org/CodeSystem/object-role' and role.code = '1') or what.reference.contains('Patient/')).exists()"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
* #danger "Danger from a partner" "A lethality screen says how dangerous a partner is to the victim."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Observation
  * ^property[+].code = #profile
  * ^property[=].valueString = "https://haven.example.org/ig/StructureDefinition/lethality-screen"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #V
  * ^property[+].code = #label
  * ^property[=].valueCode = #SDV
* #care-naming-disorder "Care that names a mental disorder" "A code names a mental disorder (chapter F of ICD-10-CM), or says whether the answers to the PCL-5 meet the rule for a provisional diagnosis."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #QuestionnaireResponse
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Observation
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Flag
  * ^property[+].code = #resource
  * ^property[=].valueCode = #CarePlan
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Goal
  * ^property[+].code = #resource
  * ^property[=].valueCode = #CareTeam
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Appointment
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Encounter
  * ^property[+].code = #when
  * ^property[=].valueString = "descendants().ofType(Coding).where((system = 'http://hl7.org/fhir/sid/icd-10-cm' and code.startsWith('F')) or (system = 'https://haven.example.org/ig/CodeSystem/instrument-score' and code = 'pcl-5-provisional-rule')).exists()"
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
  * ^property[+].code = #label
  * ^property[=].valueCode = #MH
  * ^property[+].code = #label
  * ^property[=].valueCode = #PSY
* #care "Care" "Answers, scores, safety flags, plans, goals, teams, appointments and encounters of a victim."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #QuestionnaireResponse
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Observation
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Flag
  * ^property[+].code = #resource
  * ^property[=].valueCode = #CarePlan
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Goal
  * ^property[+].code = #resource
  * ^property[=].valueCode = #CareTeam
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Appointment
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Encounter
  * ^property[+].code = #confidentiality
  * ^property[=].valueCode = #R
  * ^property[+].code = #label
  * ^property[=].valueCode = #MH
* #crossing-referral "Copy of a referral" "The target's copy of the referral may not be passed on without a release that says so."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #ServiceRequest
  * ^property[+].code = #when
  * ^property[=].valueString = "intent = 'filler-order'"
  * ^property[+].code = #label
  * ^property[=].valueCode = #NORDSCLCD
  * ^property[+].code = #crossing
  * ^property[=].valueBoolean = true
* #crossing-task "Copy of a referral Task" "The target's copy of the Task, which is part of the source's."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Task
  * ^property[+].code = #when
  * ^property[=].valueString = "partOf.identifier.where(system = 'https://haven.example.org/ig/sid/referral').exists()"
  * ^property[+].code = #label
  * ^property[=].valueCode = #NORDSCLCD
  * ^property[+].code = #crossing
  * ^property[=].valueBoolean = true
* #crossing-record "Copy of a victim's record" "What else goes along with a referral: the victim's record, the release, the provenance. Nothing in such a copy tells it from an original, so the door adds the label."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Patient
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Consent
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Provenance
  * ^property[+].code = #label
  * ^property[=].valueCode = #NORDSCLCD
  * ^property[+].code = #crossing
  * ^property[=].valueBoolean = true
* #crossing-message "Message to another party" "A Communication that was received from another party."
  * ^property[+].code = #resource
  * ^property[=].valueCode = #Communication
  * ^property[+].code = #when
  * ^property[=].valueString = "received.exists()"
  * ^property[+].code = #label
  * ^property[=].valueCode = #NORDSCLCD
  * ^property[+].code = #crossing
  * ^property[=].valueBoolean = true
