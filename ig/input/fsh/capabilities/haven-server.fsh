Instance: haven-server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Haven server"
Description: "What the Haven server offers: types, interactions, search parameters and operations, and nothing besides."
* url = "https://haven.example.org/ig/CapabilityStatement/haven-server"
* version = "0.1.0"
* name = "HavenServer"
* title = "Haven server"
* status = #draft
* experimental = false
* date = "2026-11-23"
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"
* description = """
The table that the server runs on. It offers the types, interactions and search parameters named here and refuses all others;
it indexes these parameters only, and it validates what is written against the profile named for the type.

Where US Core 6.1.0 asks its servers for a search parameter on one of these types, the same parameter of R4 is here.
No other search parameter of US Core's server statement for these types is missing. What US Core defines besides on its own
extensions of the Patient (race, ethnicity, gender identity) is left out, and so are its parameters for types that this server does not have.
"""
* kind = #requirements
* instantiates = "https://haven.example.org/ig/CapabilityStatement/coordination-platform"
* fhirVersion = #4.0.1
* format[+] = #application/fhir+json
* format[+] = #application/fhir+xml
* implementationGuide = "https://haven.example.org/ig/ImplementationGuide/org.haven.ig"

* rest.mode = #server
* rest.documentation = "Each party reads and writes its own records and reads the shared directory. An unknown search parameter is an error, never ignored."
* rest.security.service = $security-service#SMART-on-FHIR
* rest.security.description = "Every request but the one for this statement carries a bearer token, got by SMART Backend Services or SMART App Launch."
* rest.interaction[+].code = #transaction
* rest.interaction[+].code = #batch
* insert FindsAnyType(_id, token, Resource-id)
* insert FindsAnyType(_lastUpdated, date, Resource-lastUpdated)
* insert FindsAnyType(_profile, uri, Resource-profile)
* insert FindsAnyType(_security, token, Resource-security)

* insert ServedType(Patient, "The victim.")
* insert WrittenAs(VictimPatient)
* insert Versioned(true)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(update)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(birthdate, date, individual-birthdate)
* insert Finds(death-date, date, Patient-death-date)
* insert Finds(family, string, individual-family)
* insert Finds(gender, token, individual-gender)
* insert Finds(given, string, individual-given)
* insert Finds(identifier, token, Patient-identifier)
* insert Finds(name, string, Patient-name)
* insert RevIncludes(ServiceRequest:patient)
* insert RevIncludes(ServiceRequest:subject)
* insert RevIncludes(Task:patient)
* insert RevIncludes(Task:subject)
* insert RevIncludes(Consent:patient)
* insert RevIncludes(Provenance:patient)
* insert RevIncludes(Provenance:target)
* insert RevIncludes(QuestionnaireResponse:patient)
* insert RevIncludes(QuestionnaireResponse:subject)
* insert RevIncludes(Observation:patient)
* insert RevIncludes(Observation:subject)
* insert RevIncludes(Flag:patient)
* insert RevIncludes(Flag:subject)
* insert RevIncludes(AuditEvent:patient)
* insert Validates

* insert ServedType(ServiceRequest, "The referral.")
* insert WrittenAs(ReferralServiceRequest)
* insert Versioned(true)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(update)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(authored, date, ServiceRequest-authored)
* insert Finds(based-on, reference, ServiceRequest-based-on)
* insert Finds(category, token, ServiceRequest-category)
* insert Finds(code, token, clinical-code)
* insert Finds(identifier, token, clinical-identifier)
* insert Finds(intent, token, ServiceRequest-intent)
* insert Finds(patient, reference, clinical-patient)
* insert Finds(performer, reference, ServiceRequest-performer)
* insert Finds(priority, token, ServiceRequest-priority)
* insert FindsOwn(reason-code, token, servicerequest-reason-code)
* insert Finds(requester, reference, ServiceRequest-requester)
* insert Finds(status, token, ServiceRequest-status)
* insert Finds(subject, reference, ServiceRequest-subject)
* insert Includes(ServiceRequest:based-on)
* insert Includes(ServiceRequest:patient)
* insert Includes(ServiceRequest:performer)
* insert Includes(ServiceRequest:requester)
* insert Includes(ServiceRequest:subject)
* insert RevIncludes(ServiceRequest:based-on)
* insert RevIncludes(Task:based-on)
* insert RevIncludes(Task:focus)
* insert RevIncludes(Provenance:target)
* insert Validates

* insert ServedType(Task, "The state of the referral. A change is taken only if the code system referral-transition has it.")
* insert WrittenAs(ReferralTask)
* insert Versioned(true)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(update)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(authored-on, date, Task-authored-on)
* insert Finds(based-on, reference, Task-based-on)
* insert Finds(business-status, token, Task-business-status)
* insert Finds(code, token, Task-code)
* insert FindsOwn(deadline, date, task-deadline)
* insert Finds(focus, reference, Task-focus)
* insert Finds(identifier, token, Task-identifier)
* insert Finds(intent, token, Task-intent)
* insert Finds(modified, date, Task-modified)
* insert Finds(owner, reference, Task-owner)
* insert Finds(part-of, reference, Task-part-of)
* insert Finds(patient, reference, Task-patient)
* insert Finds(priority, token, Task-priority)
* insert Finds(requester, reference, Task-requester)
* insert Finds(status, token, Task-status)
* insert Finds(subject, reference, Task-subject)
* insert Includes(Task:based-on)
* insert Includes(Task:focus)
* insert Includes(Task:owner)
* insert Includes(Task:part-of)
* insert Includes(Task:patient)
* insert Includes(Task:requester)
* insert Includes(Task:subject)
* insert RevIncludes(Task:part-of)
* insert RevIncludes(Provenance:target)
* insert Validates

* insert ServedType(Consent, "The victim's release.")
* insert WrittenAs(ReleaseConsent)
* insert Versioned(true)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(update)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(actor, reference, Consent-actor)
* insert Finds(category, token, Consent-category)
* insert Finds(date, date, clinical-date)
* insert Finds(identifier, token, clinical-identifier)
* insert Finds(organization, reference, Consent-organization)
* insert Finds(patient, reference, clinical-patient)
* insert Finds(period, date, Consent-period)
* insert Finds(status, token, Consent-status)
* insert Includes(Consent:actor)
* insert Includes(Consent:organization)
* insert Includes(Consent:patient)
* insert RevIncludes(Provenance:target)
* insert Validates

* insert ServedType(Provenance, "Which organization answers for what was sent.")
* insert WrittenAs(ReferralProvenance)
* insert Versioned(false)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(search-type)
* insert Finds(agent, reference, Provenance-agent)
* insert Finds(patient, reference, Provenance-patient)
* insert Finds(recorded, date, Provenance-recorded)
* insert Finds(target, reference, Provenance-target)
* insert Includes(Provenance:agent)
* insert Includes(Provenance:patient)
* insert Includes(Provenance:target)
* insert Validates

* insert ServedType(QuestionnaireResponse, "Answers to an instrument. The server scores them in the same transaction.")
* insert WrittenAs(Phq9Response)
* insert Versioned(true)
* insert ConditionalCreate(true)
* insert Does(read)
* insert Does(vread)
* insert Does(create)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(authored, date, QuestionnaireResponse-authored)
* insert Finds(identifier, token, QuestionnaireResponse-identifier)
* insert Finds(patient, reference, QuestionnaireResponse-patient)
* insert Finds(questionnaire, reference, QuestionnaireResponse-questionnaire)
* insert Finds(status, token, QuestionnaireResponse-status)
* insert Finds(subject, reference, QuestionnaireResponse-subject)
* insert Includes(QuestionnaireResponse:patient)
* insert Includes(QuestionnaireResponse:subject)
* insert Includes(QuestionnaireResponse:questionnaire)
* insert RevIncludes(Provenance:target)
* insert RevIncludes(Observation:derived-from)
* insert Validates

* insert ServedType(Observation, "Scores. Written by the server only.")
* insert WrittenAs(ScoreObservation)
* insert Versioned(true)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(vread)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(category, token, Observation-category)
* insert Finds(code, token, clinical-code)
* insert Finds(date, date, clinical-date)
* insert Finds(derived-from, reference, Observation-derived-from)
* insert Finds(patient, reference, clinical-patient)
* insert Finds(status, token, Observation-status)
* insert Finds(subject, reference, Observation-subject)
* insert Finds(value-quantity, quantity, Observation-value-quantity)
* insert Includes(Observation:derived-from)
* insert Includes(Observation:patient)
* insert Includes(Observation:subject)
* insert RevIncludes(Provenance:target)
* insert Validates

* insert ServedType(Flag, "Safety flags. Written by the server only.")
* insert WrittenAs(SafetyFlag)
* insert Versioned(true)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(vread)
* insert Does(search-type)
* insert Does(history-instance)
* insert Finds(author, reference, Flag-author)
* insert Finds(date, date, clinical-date)
* insert Finds(identifier, token, Flag-identifier)
* insert Finds(patient, reference, clinical-patient)
* insert Finds(subject, reference, Flag-subject)
* insert Includes(Flag:author)
* insert Includes(Flag:patient)
* insert Includes(Flag:subject)
* insert Validates

* insert ServedType(AuditEvent, "Who did what. Written by the server only.")
* insert Versioned(false)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(search-type)
* insert Finds(agent, reference, AuditEvent-agent)
* insert Finds(date, date, AuditEvent-date)
* insert Finds(entity, reference, AuditEvent-entity)
* insert Finds(outcome, token, AuditEvent-outcome)
* insert Finds(patient, reference, AuditEvent-patient)
* insert Finds(type, token, AuditEvent-type)
* insert Includes(AuditEvent:agent)
* insert Includes(AuditEvent:entity)
* insert Includes(AuditEvent:patient)
* insert Validates

* insert ServedType(Organization, "The directory of parties. Every party reads it; only the operator writes it.")
* insert WrittenAs(PartyOrganization)
* insert Versioned(false)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(vread)
* insert OperatorDoes(create)
* insert OperatorDoes(update)
* insert Does(search-type)
* insert Finds(active, token, Organization-active)
* insert Finds(address, string, Organization-address)
* insert Finds(identifier, token, Organization-identifier)
* insert Finds(name, string, Organization-name)
* insert Finds(type, token, Organization-type)
* insert Validates

* insert ServedType(OrganizationAffiliation, "Partnerships between a source and a target. Every party reads them; only the operator writes them.")
* insert WrittenAs(Partnership)
* insert Versioned(false)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(vread)
* insert OperatorDoes(create)
* insert OperatorDoes(update)
* insert Does(search-type)
* insert Finds(active, token, OrganizationAffiliation-active)
* insert Finds(date, date, OrganizationAffiliation-date)
* insert Finds(identifier, token, OrganizationAffiliation-identifier)
* insert Finds(participating-organization, reference, OrganizationAffiliation-participating-organization)
* insert Finds(primary-organization, reference, OrganizationAffiliation-primary-organization)
* insert Includes(OrganizationAffiliation:participating-organization)
* insert Includes(OrganizationAffiliation:primary-organization)
* insert Validates

* insert ServedType(Questionnaire, "The instruments of this guide. Read only.")
* insert Versioned(false)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(search-type)
* insert Finds(code, token, Questionnaire-code)
* insert Finds(name, string, Questionnaire-name)
* insert Finds(status, token, Questionnaire-status)
* insert Finds(title, string, Questionnaire-title)
* insert Finds(url, uri, Questionnaire-url)
* insert Finds(version, token, Questionnaire-version)

* insert ServedType(Subscription, [["Notifications of the topics listed here, in the form of the Subscriptions R5 Backport 1.1.0. A subscription is its owner's alone and is matched against its owner's records only."]])
* rest.resource[=].supportedProfile[+] = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* insert AskTopic(referral-received)
* insert AskTopic(referral-status-changed)
* insert AskTopic(abort-requested)
* insert AskTopic(release-revoked)
* insert AskTopic(safety-alert-raised)
* insert Versioned(false)
* insert ConditionalCreate(false)
* insert Does(read)
* insert Does(create)
* insert Does(update)
* insert Does(delete)
* insert Does(search-type)
* insert Finds(criteria, string, Subscription-criteria)
* insert Finds(status, token, Subscription-status)
* insert Finds(type, token, Subscription-type)
* insert Finds(url, uri, Subscription-url)
* insert Operates(status, http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-status, [["How a subscription is, and how many events it has had. By type: of all of the caller's, or of those named by id or status."]])
* insert Operates(events, http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-events, [["The events from eventsSinceNumber to eventsUntilNumber, 200 at most; ask on from the last number."]])
* insert Operates(get-ws-binding-token, http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-get-ws-binding-token, [["Where a websocket connects, and a token for its first message: bind-with-token: [token]. The token is good once, for 30 seconds."]])

* rest.resource[+].type = #Bundle
* rest.resource[=].documentation = "A whole referral, to be validated before it is sent. A Bundle is not stored as such: a transaction goes to the base address."
* insert Validates

* rest.resource[+].type = #CarePlan
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates

* rest.resource[+].type = #Goal
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates

* rest.resource[+].type = #CareTeam
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates

* rest.resource[+].type = #Appointment
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates

* rest.resource[+].type = #Communication
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates

* rest.resource[+].type = #PractitionerRole
* rest.resource[=].documentation = "To be validated; not stored yet."
* insert Validates
