// Bodies that the TestScripts send. The engine fills in ${…}: ${run} with the run's own value, the others with ids from earlier answers.
// A body carries no id; the engine puts that of the URL into an update.

// A referral without its reason and its release; entries: 0 Patient, 1 ServiceRequest, 2 Task, 3 Provenance.
RuleSet: FixtureReferral(source, target, number)
* type = #transaction
* entry[0].fullUrl = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[0].request.method = #POST
* entry[0].request.url = "Patient"
* entry[0].request.ifNoneExist = "identifier=http://{source}.example.org/victims|{number}"
* entry[0].resource.resourceType = "Patient"
* entry[0].resource.meta.security = $confidentiality#R
* entry[0].resource.identifier.system = "http://{source}.example.org/victims"
* entry[0].resource.identifier.value = "{number}"
* entry[1].fullUrl = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* entry[1].request.method = #POST
* entry[1].request.url = "ServiceRequest"
* entry[1].request.ifNoneExist = "identifier=http://{source}.example.org/referrals|{number}"
* entry[1].resource.resourceType = "ServiceRequest"
* entry[1].resource.meta.security[+] = $confidentiality#R
* entry[1].resource.meta.security[+] = $act-code#VIO
* entry[1].resource.identifier.system = "http://{source}.example.org/referrals"
* entry[1].resource.identifier.value = "{number}"
* entry[1].resource.status = #active
* entry[1].resource.intent = #order
* entry[1].resource.category = $sct#410606002 "Social service procedure"
* entry[1].resource.priority = #urgent
* entry[1].resource.code = VictimServiceCS#c4 "Individual counseling"
* entry[1].resource.subject.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[1].resource.authoredOn = "2026-11-20T09:05:00Z"
* entry[1].resource.requester.reference = "Organization/{source}"
* entry[1].resource.performer.reference = "Organization/{target}"
* entry[2].fullUrl = "urn:uuid:c2e7a9d4-90f6-4a37-b1c8-7e2d4b8f6a13"
* entry[2].request.method = #POST
* entry[2].request.url = "Task"
* entry[2].request.ifNoneExist = "identifier=http://{source}.example.org/referral-tasks|{number}"
* entry[2].resource.resourceType = "Task"
* entry[2].resource.meta.security = $confidentiality#R
* entry[2].resource.identifier.system = "http://{source}.example.org/referral-tasks"
* entry[2].resource.identifier.value = "{number}"
* entry[2].resource.intent = #order
* entry[2].resource.priority = #urgent
* entry[2].resource.code = $task-code#fulfill "Fulfill the focal request"
* entry[2].resource.focus.reference = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* entry[2].resource.for.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[2].resource.authoredOn = "2026-11-20T09:05:00Z"
* entry[2].resource.requester.reference = "Organization/{source}"
* entry[2].resource.owner.reference = "Organization/{target}"
* entry[2].resource.restriction.period.end = "2035-12-31"
* entry[3].fullUrl = "urn:uuid:17d4e8b3-5a2c-4b96-8c0f-9d3e7a1b5f15"
* entry[3].request.method = #POST
* entry[3].request.url = "Provenance"
* entry[3].resource.resourceType = "Provenance"
* entry[3].resource.meta.security = $confidentiality#R
* entry[3].resource.target[+].reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[3].resource.target[+].reference = "urn:uuid:8a3d5c72-1b1f-4f0e-8f43-5f3c9f6b2d12"
* entry[3].resource.target[+].reference = "urn:uuid:c2e7a9d4-90f6-4a37-b1c8-7e2d4b8f6a13"
* entry[3].resource.recorded = "2026-11-20T09:05:00Z"
* entry[3].resource.agent.type = $provenance-agent#author "Author"
* entry[3].resource.agent.who.reference = "Organization/{source}"

RuleSet: FixtureNamed
* entry[0].resource.name.family = "Doe"
* entry[0].resource.name.given = "Jane"
* entry[0].resource.gender = #female
* entry[0].resource.birthDate = "1991-04-12"

RuleSet: FixtureAnonymous
* entry[0].resource.name.extension.url = $data-absent-reason
* entry[0].resource.name.extension.valueCode = #unknown

RuleSet: FixtureStatus(status)
* entry[2].resource.status = #{status}

RuleSet: FixtureReason
* entry[1].resource.reasonCode = VictimizationTypeCS#stalking-harassment "Stalking/harassment"

// The victim's release, as entry 4.
RuleSet: FixtureRelease(source, target, number)
* entry[1].resource.supportingInfo.reference = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* entry[3].resource.target[+].reference = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* entry[4].fullUrl = "urn:uuid:e96f0b25-3c7d-4e81-a5d9-1b6c8a4f3e14"
* entry[4].request.method = #POST
* entry[4].request.url = "Consent"
* entry[4].request.ifNoneExist = "identifier=http://{source}.example.org/releases|{number}"
* entry[4].resource.resourceType = "Consent"
* entry[4].resource.meta.security = $confidentiality#R
* entry[4].resource.identifier.system = "http://{source}.example.org/releases"
* entry[4].resource.identifier.value = "{number}"
* entry[4].resource.status = #active
* entry[4].resource.scope = $consent-scope#patient-privacy "Privacy Consent"
* entry[4].resource.category = $act-code#IDSCL "information disclosure"
* entry[4].resource.patient.reference = "urn:uuid:4f1b8c1e-6d0a-4c53-9a6e-0f0e6b7d2a11"
* entry[4].resource.dateTime = "2026-11-20T09:00:00Z"
* entry[4].resource.organization.reference = "Organization/{source}"
* entry[4].resource.policy.uri = "https://haven.example.org/ig/policy/written-release"
* entry[4].resource.provision.type = #permit
* entry[4].resource.provision.period.start = "2026-11-20"
* insert FixtureDate(entry[4].resource.provision.period.start, [[today() - 4 days]])
* entry[4].resource.provision.period.end = "2027-02-18"
* insert FixtureDate(entry[4].resource.provision.period.end, [[today() + 86 days]])
* entry[4].resource.provision.actor.role = $participation#IRCP "information recipient"
* entry[4].resource.provision.actor.reference.reference = "Organization/{target}"
* entry[4].resource.provision.purpose = $act-reason#COC "coordination of care"

// A date that the engine makes anew when it sends the fixture; the value itself is an example.
RuleSet: FixtureDate(path, expression)
* {path}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/cqf-expression"
* {path}.extension[=].valueExpression.language = #text/fhirpath
* {path}.extension[=].valueExpression.expression = "{expression}"

// A Task of one side, to be changed; its status and what the step needs are added.
RuleSet: FixtureTask(status)
* meta.security = $confidentiality#R
* status = #{status}
* intent = #order
* priority = #urgent
* code = $task-code#fulfill "Fulfill the focal request"
* focus.reference = "ServiceRequest/${requestId}"
* for.reference = "Patient/${patientId}"
* authoredOn = "2026-11-20T09:05:00Z"
* requester.reference = "Organization/springfield-pd"
* owner.reference = "Organization/riverside-clinic"
* restriction.period.end = "2035-12-31"

// A PHQ-9 without its answers.
RuleSet: FixturePhq9
* meta.security[+] = $confidentiality#R
* meta.security[+] = $act-code#MH
* questionnaire = "https://haven.example.org/ig/Questionnaire/phq-9"
* status = #completed
* subject.reference = "Patient/${patientId}"
* authored = "2026-11-20T10:30:00Z"

// Seven answers of 2, to the questions 2 to 8.
RuleSet: FixtureMiddleAnswers
* insert FixtureAnswer(2, LA6570-1, More than half the days)
* insert FixtureAnswer(3, LA6570-1, More than half the days)
* insert FixtureAnswer(4, LA6570-1, More than half the days)
* insert FixtureAnswer(5, LA6570-1, More than half the days)
* insert FixtureAnswer(6, LA6570-1, More than half the days)
* insert FixtureAnswer(7, LA6570-1, More than half the days)
* insert FixtureAnswer(8, LA6570-1, More than half the days)

// One answer of a PHQ-9.
RuleSet: FixtureAnswer(number, code, display)
* item[+].linkId = "phq9-0{number}"
* item[=].answer.valueCoding = $loinc#{code} "{display}"

RuleSet: FixtureTotal(total)
* item[+].linkId = "phq9-total"
* item[=].answer.valueDecimal = {total}

// A FHIRPath Patch: another status, and one more element.
RuleSet: FixturePatch(status)
* parameter[+].name = "operation"
* parameter[=].part[+].name = "type"
* parameter[=].part[=].valueCode = #replace
* parameter[=].part[+].name = "path"
* parameter[=].part[=].valueString = "Task.status"
* parameter[=].part[+].name = "value"
* parameter[=].part[=].valueCode = #{status}

RuleSet: FixturePatchAdds(element)
* parameter[+].name = "operation"
* parameter[=].part[+].name = "type"
* parameter[=].part[=].valueCode = #add
* parameter[=].part[+].name = "path"
* parameter[=].part[=].valueString = "Task"
* parameter[=].part[+].name = "name"
* parameter[=].part[=].valueString = "{element}"
* parameter[=].part[+].name = "value"

// A release that permits {actor} to know something of the patient {patient}.
RuleSet: FixtureConsent(organization, actor, patient)
* meta.security = $confidentiality#R
* scope = $consent-scope#patient-privacy "Privacy Consent"
* category = $act-code#IDSCL "information disclosure"
* patient.reference = "Patient/{patient}"
* dateTime = "2026-11-20T09:00:00Z"
* organization.reference = "Organization/{organization}"
* policy.uri = "https://haven.example.org/ig/policy/written-release"
* provision.type = #permit
* provision.period.start = "2026-11-20"
* insert FixtureDate(provision.period.start, [[today() - 4 days]])
* provision.period.end = "2027-02-18"
* insert FixtureDate(provision.period.end, [[today() + 86 days]])
* provision.actor.role = $participation#IRCP "information recipient"
* provision.actor.reference.reference = "Organization/{actor}"
* provision.purpose = $act-reason#COC "coordination of care"

RuleSet: FixtureTier(tier)
* provision.extension.url = "https://haven.example.org/ig/StructureDefinition/disclosure-tier"
* provision.extension.valueCode = #{tier}

RuleSet: FixtureSubscription(topic)
* status = #requested
* reason = "A test of subscriptions"
* criteria = "https://haven.example.org/ig/SubscriptionTopic/{topic}"
* channel.type = #websocket
* channel.payload = #application/fhir+json
* channel.payload.extension.url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-payload-content"
* channel.payload.extension.valueCode = #empty
