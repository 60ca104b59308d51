Alias: $test-operation = http://terminology.hl7.org/CodeSystem/testscript-operation-codes
Alias: $test-origin = http://terminology.hl7.org/CodeSystem/testscript-profile-origin-types
Alias: $test-destination = http://terminology.hl7.org/CodeSystem/testscript-profile-destination-types

// A script: one Haven server, and a number that keeps the data of one run apart from another's.
RuleSet: Script(id, name)
* url = "https://haven.example.org/ig/TestScript/{id}"
* version = "0.1.0"
* name = "{name}"
* status = #draft
* experimental = false
* date = "2026-11-24"
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"
* jurisdiction = urn:iso:std:iso:3166#US "United States of America"
* copyright = "Copyright Haven maintainers. Licensed under the Apache License, Version 2.0."
* destination.index = 1
* destination.profile = $test-destination#FHIR-Server
* metadata.capability[+].required = true
* metadata.capability[=].validated = false
* metadata.capability[=].description = "The server under test is a coordination platform."
* metadata.capability[=].destination = 1
* metadata.capability[=].capabilities = "https://haven.example.org/ig/CapabilityStatement/coordination-platform"
* variable[+].name = "run"
* variable[=].defaultValue = "1"
* variable[=].hint = "[A value that no earlier run used]"
* variable[=].description = "Goes into every identifier that the script sends. Give each run its own, for example the time or a UUID."

// One system that plays: its number, the actor it is, its party in the demo, its scopes.
RuleSet: Origin(index, actor, party, scope)
* origin[+].index = {index}
* origin[=].profile = $test-origin#FHIR-Client
* origin[=].extension[+].url = Canonical(TestParty)
* origin[=].extension[=].extension[+].url = "party"
* origin[=].extension[=].extension[=].valueReference = Reference(Organization/{party})
* origin[=].extension[=].extension[+].url = "scope"
* origin[=].extension[=].extension[=].valueString = "{scope}"
* metadata.capability[+].required = true
* metadata.capability[=].validated = false
* metadata.capability[=].description = "Origin {index} does what this actor does."
* metadata.capability[=].origin = {index}
* metadata.capability[=].capabilities = "https://haven.example.org/ig/CapabilityStatement/{actor}"
* variable[+].name = "token{index}"
* variable[=].hint = "[Access token of {party}]"
* variable[=].description = "Access token of origin {index}, in the demo of {party}, with the scopes {scope}. It lives five minutes at most."

RuleSet: Fixture(id, resource)
* fixture[+].id = "{id}"
* fixture[=].autocreate = false
* fixture[=].autodelete = false
* fixture[=].resource = Reference({resource})

RuleSet: Reads(name, source, expression)
* variable[+].name = "{name}"
* variable[=].sourceId = "{source}"
* variable[=].expression = {expression}

// The id of a resource that a transaction created, from the location in its answer.
RuleSet: ReadsCreated(name, source, type)
* variable[+].name = "{name}"
* variable[=].sourceId = "{source}"
* variable[=].expression = "Bundle.entry.response.location.where(matches('^(.*/)?{type}/.*$')).replaceMatches('^(.*/)?{type}/', '').replaceMatches('/_history/.*$', '')"

RuleSet: Test(name, description)
* test[+].name = {name}
* test[=].description = {description}

// ---- operations; `at` is setup or test[=]

RuleSet: Sends(at, origin, code, description)
* {at}.action[+].operation.type = $test-operation#{code}
* {at}.action[=].operation.description = {description}
* {at}.action[=].operation.accept = #application/fhir+json
* {at}.action[=].operation.destination = 1
* {at}.action[=].operation.encodeRequestUrl = true
* {at}.action[=].operation.origin = {origin}
* {at}.action[=].operation.requestHeader[+].field = "Authorization"
* {at}.action[=].operation.requestHeader[=].value = "Bearer ${token{origin}}"

RuleSet: SendsBundle(at, origin, source, response, description)
* insert Sends({at}, {origin}, transaction, [[{description}]])
* {at}.action[=].operation.responseId = "{response}"
* {at}.action[=].operation.sourceId = "{source}"
* {at}.action[=].operation.contentType = #application/fhir+json

RuleSet: Creates(at, origin, type, source, response, description)
* insert Sends({at}, {origin}, create, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.responseId = "{response}"
* {at}.action[=].operation.sourceId = "{source}"
* {at}.action[=].operation.contentType = #application/fhir+json

RuleSet: Checks(at, origin, type, source, description)
* insert Sends({at}, {origin}, validate, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.sourceId = "{source}"
* {at}.action[=].operation.contentType = #application/fhir+json

RuleSet: ChecksWith(at, origin, type, params, source, description)
* insert Checks({at}, {origin}, {type}, {source}, [[{description}]])
* {at}.action[=].operation.params = "{params}"

// An update without If-Match.
RuleSet: UpdatesBlindly(at, origin, type, id, source, description)
* insert Sends({at}, {origin}, update, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.params = "/{id}"
* {at}.action[=].operation.sourceId = "{source}"
* {at}.action[=].operation.contentType = #application/fhir+json

// An update that is to be refused; its answer is not kept.
RuleSet: Tries(at, origin, type, id, version, source, description)
* insert UpdatesBlindly({at}, {origin}, {type}, {id}, {source}, [[{description}]])
* {at}.action[=].operation.requestHeader[+].field = "If-Match"
* {at}.action[=].operation.requestHeader[=].value = "W/\"{version}\""

RuleSet: Updates(at, origin, type, id, version, source, response, description)
* insert Tries({at}, {origin}, {type}, {id}, {version}, {source}, [[{description}]])
* {at}.action[=].operation.responseId = "{response}"

// code: read, vread, history or search; params: what follows the type.
RuleSet: Gets(at, origin, code, type, params, response, description)
* insert Sends({at}, {origin}, {code}, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.params = "{params}"
* {at}.action[=].operation.responseId = "{response}"

RuleSet: Polls(at, origin, code, type, params, response, description)
* insert Gets({at}, {origin}, {code}, {type}, [[{params}]], {response}, [[{description}]])
* {at}.action[=].operation.extension[+].url = Canonical(PollUntil)
* {at}.action[=].operation.extension[=].valueDuration = 30 's' "s"

// ---- a referral that has arrived

// Origin 1 sends, origin 2 finds its own Task. What the tests then use: sourceTaskId; taskId, requestId, patientId and version of the target's copies.
RuleSet: Arrives
* insert Fixture(referral, fixture-referral)
* insert ReadsCreated(sourceTaskId, sent, Task)
* insert Reads(taskId, found, [["Bundle.entry.resource.ofType(Task).id"]])
* insert Reads(requestId, found, [["Bundle.entry.resource.ofType(Task).focus.reference.replaceMatches('^(.*/)?ServiceRequest/', '')"]])
* insert Reads(patientId, found, [["Bundle.entry.resource.ofType(Task).for.reference.replaceMatches('^(.*/)?Patient/', '')"]])
* insert Reads(version, task, [["Task.meta.versionId"]])
* insert SendsBundle(setup, 1, referral, sent, [["The source sends a referral."]])
* insert Answers(setup, okay, [["It is taken."]])
* insert Polls(setup, 1, read, Task, /${sourceTaskId}, sourceTask, [["The source polls until it is delivered."]])
* insert Is(setup, [["Task.status"]], [["received"]], [["The source's Task is received."]])
* insert Gets(setup, 2, search, Task, ?identifier=https://haven.example.org/ig/sid/referral|${sourceTaskId}, found, [["The target looks for it by the referral's key."]])
* insert Is(setup, [["Bundle.total"]], [["1"]], [["There is one."]])
* insert Gets(setup, 2, read, Task, /${taskId}, task, [["The target reads its Task."]])
* insert Answers(setup, okay, [["It is there."]])

// ---- asserts

RuleSet: Answers(at, response, description)
* {at}.action[+].assert.response = #{response}
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

RuleSet: AnswersWith(at, code, description)
* {at}.action[+].assert.responseCode = "{code}"
* {at}.action[=].assert.operator = #equals
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

// A FHIRPath expression on the last answer that must be true.
RuleSet: Holds(at, expression, description)
* {at}.action[+].assert.expression = {expression}
* {at}.action[=].assert.operator = #eval
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

RuleSet: Is(at, expression, value, description)
* {at}.action[+].assert.expression = {expression}
* {at}.action[=].assert.operator = #equals
* {at}.action[=].assert.value = {value}
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

RuleSet: Meets(at, profile, description)
* {at}.action[+].assert.validateProfileId = "{profile}"
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

// A refusal: the status, an OperationOutcome, its code, and in its diagnostics the cure.
RuleSet: Refuses(at, code, issue, cure)
* insert AnswersWith({at}, {code}, [["The status is {code}."]])
* {at}.action[+].assert.resource = #OperationOutcome
* {at}.action[=].assert.description = "The answer is an OperationOutcome."
* {at}.action[=].assert.warningOnly = false
* insert Holds({at}, [["OperationOutcome.issue.where(severity = 'error' and code = '{issue}' and diagnostics.contains('{cure}')).exists()"]], [["An error of the type {issue} whose diagnostics say what to send instead: '{cure}'."]])

// The same, and the element that is to blame.
RuleSet: RefusesAt(at, code, issue, element, cure)
* insert Refuses({at}, {code}, {issue}, [[{cure}]])
* insert Holds({at}, [["OperationOutcome.issue.expression.where($this.contains('{element}')).exists()"]], [["The element to blame is named: {element}."]])

// A profile that an assert holds an answer against.
RuleSet: Profile(id, definition)
* profile[+].id = "{id}"
* profile[=].reference = "StructureDefinition/{definition}"

// An expression on the last answer that gives the same as on an earlier one.
RuleSet: SameAs(at, expression, source, description)
* {at}.action[+].assert.expression = "{expression}"
* {at}.action[=].assert.compareToSourceId = "{source}"
* {at}.action[=].assert.compareToSourceExpression = "{expression}"
* {at}.action[=].assert.operator = #equals
* {at}.action[=].assert.description = {description}
* {at}.action[=].assert.warningOnly = false

// A FHIRPath Patch.
RuleSet: Patches(at, origin, type, id, version, source, response, description)
* insert Sends({at}, {origin}, patch, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.params = "/{id}"
* {at}.action[=].operation.sourceId = "{source}"
* {at}.action[=].operation.contentType = #application/fhir+json
* {at}.action[=].operation.requestHeader[+].field = "If-Match"
* {at}.action[=].operation.requestHeader[=].value = "W/\"{version}\""
* {at}.action[=].operation.responseId = "{response}"

// An operation of an instance, with its Parameters; R4 has no code for it, so it is sent like a create to that address.
RuleSet: Calls(at, origin, type, params, source, response, description)
* insert Creates({at}, {origin}, {type}, {source}, {response}, [[{description}]])
* {at}.action[=].operation.params = "{params}"

RuleSet: Deletes(at, origin, type, id, description)
* insert Sends({at}, {origin}, delete, [[{description}]])
* {at}.action[=].operation.resource = #{type}
* {at}.action[=].operation.params = "/{id}"

// The last request carries the run's number as its X-Request-ID.
RuleSet: WithRequestId(at)
* {at}.action[=].operation.requestHeader[+].field = "X-Request-ID"
* {at}.action[=].operation.requestHeader[=].value = "${run}"

// After Arrives: the target works, and the source asks it to stop. What the tests then use: askedId of the source's request, abortId of the target's copy.
RuleSet: AsksToAbort
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(started, fixture-task-started)
* insert Fixture(abort, fixture-abort)
* insert ReadsCreated(victimId, sent, Patient)
* insert Reads(askedId, asked, [["Task.id"]])
* insert Reads(abortId, copies, [["Bundle.entry.resource.ofType(Task).id"]])
* insert Updates(setup, 2, Task, ${taskId}, ${version}, accepted, task, [["The target accepts."]])
* insert Updates(setup, 2, Task, ${taskId}, ${version}, started, task, [["The target starts."]])
* insert Is(setup, [["Task.status"]], [["in-progress"]], [["It works."]])
* insert Creates(setup, 1, Task, abort, asked, [["The source asks to abort."]])
* insert Answers(setup, created, [["The request is taken."]])
* insert Polls(setup, 2, search, Task, [[?code=abort&patient=Patient/${patientId}]], copies, [["The target polls for requests to abort."]])
* insert Is(setup, [["Bundle.total"]], [["1"]], [["There is one."]])
