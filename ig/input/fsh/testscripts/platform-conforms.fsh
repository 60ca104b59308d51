Instance: platform-conforms
InstanceOf: TestScript
Usage: #definition
Title: "The platform conforms"
Description: "What every coordination platform does: it states what it offers, validates on request, opens its directory to every party, and refuses bad input with a status, a reason and a cure. You need one access token, of any party but the operator."
* insert Script(platform-conforms, PlatformConforms)
* insert Origin(1, referral-source, springfield-pd, system/*.cruds)
* insert Fixture(victim, fixture-victim)
* insert Fixture(bad-victim, fixture-refused-victim)
* insert Fixture(organization, springfield-pd)

* insert Test([["The server states what it offers"]], [["The statement is open: it needs no token."]])
* test[=].action[+].operation.type = $test-operation#capabilities
* test[=].action[=].operation.description = "Read the statement without a token."
* test[=].action[=].operation.accept = #application/fhir+json
* test[=].action[=].operation.destination = 1
* test[=].action[=].operation.encodeRequestUrl = true
* test[=].action[=].operation.origin = 1
* test[=].action[=].operation.responseId = "metadata"
* insert Answers(test[=], okay, [["It is there."]])
* test[=].action[+].assert.contentType = #application/fhir+json
* test[=].action[=].assert.description = "It is FHIR JSON."
* test[=].action[=].assert.warningOnly = false
* insert Is(test[=], [["CapabilityStatement.fhirVersion"]], [["4.0.1"]], [["The version is FHIR R4."]])
* insert Is(test[=], [["CapabilityStatement.kind"]], [["instance"]], [["It is the statement of a running server."]])
* insert Holds(test[=], [["CapabilityStatement.instantiates.where($this = 'https://haven.example.org/ig/CapabilityStatement/haven-server').exists()"]], [["It names the guide's statement that it fulfills."]])
* insert Holds(test[=], [["CapabilityStatement.rest.security.service.coding.where(code = 'SMART-on-FHIR').exists()"]], [["Access is by SMART."]])
* insert Holds(test[=], [["CapabilityStatement.rest.interaction.where(code = 'transaction').exists()"]], [["It takes transactions."]])
* insert Holds(test[=], [["CapabilityStatement.rest.resource.where(type = 'Task').interaction.where(code = 'update').exists()"]], [["Tasks can be updated."]])
* insert Holds(test[=], [["CapabilityStatement.rest.resource.where(type = 'Observation').interaction.where(code = 'create').empty()"]], [["Scores cannot be sent: the server computes them."]])

* insert Test([["Without a token nothing else is open"]], [["A request without an access token is answered with 401."]])
* test[=].action[+].operation.type = $test-operation#search
* test[=].action[=].operation.resource = #Task
* test[=].action[=].operation.description = "Search without a token."
* test[=].action[=].operation.accept = #application/fhir+json
* test[=].action[=].operation.destination = 1
* test[=].action[=].operation.encodeRequestUrl = true
* test[=].action[=].operation.origin = 1
* test[=].action[=].operation.params = "?status=requested"
* test[=].action[=].operation.responseId = "answer"
* insert AnswersWith(test[=], 401, [["The status is 401."]])
* test[=].action[+].assert.headerField = "WWW-Authenticate"
* test[=].action[=].assert.operator = #contains
* test[=].action[=].assert.value = "Bearer"
* test[=].action[=].assert.description = "The answer asks for a bearer token."
* test[=].action[=].assert.warningOnly = false

* insert Test([["What meets its profile validates"]], [["By type, with the profile of the guide for that type, and with a profile and a mode that are named."]])
* insert Checks(test[=], 1, Patient, victim, [["Validate a victim."]])
* insert Answers(test[=], okay, [["The operation is done."]])
* insert Holds(test[=], [["OperationOutcome.issue.where(severity = 'error' or severity = 'fatal').empty()"]], [["There is no error."]])
* insert ChecksWith(test[=], 1, Patient, ?profile=https://haven.example.org/ig/StructureDefinition/victim-patient&mode=create, victim, [["Validate it against a named profile."]])
* insert Answers(test[=], okay, [["The operation is done."]])
* insert Holds(test[=], [["OperationOutcome.issue.where(severity = 'error' or severity = 'fatal').empty()"]], [["There is no error."]])

* insert Test([["What does not is told why"]], [["The finding names the element."]])
* insert ChecksWith(test[=], 1, Patient, ?profile=https://haven.example.org/ig/StructureDefinition/victim-patient, bad-victim, [["Validate a victim without a name element."]])
* insert Holds(test[=], [["OperationOutcome.issue.where(severity = 'error' and expression = 'Patient.name').exists()"]], [["There is an error, and it is about the name."]])

* insert Test([["An unknown profile is an error"]], [["It is never passed over."]])
* insert ChecksWith(test[=], 1, Patient, ?profile=https://elsewhere.example.org/StructureDefinition/unknown, victim, [["Validate against a profile that the server does not have."]])
* insert RefusesAt(test[=], 400, not-found, profile, StructureDefinition/victim-patient)

* insert Test([["Validating stores nothing"]], [["The victims validated above are not in the record."]])
* insert Gets(test[=], 1, search, Patient, ?identifier=http://riverside-clinic.example.org/patients|${run}, answer, [["Search for the victim."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["There is none."]])

* insert Test([["Every party reads the directory"]], [["Organizations and partnerships are shared."]])
* insert Gets(test[=], 1, search, OrganizationAffiliation, ?active=true&primary-organization=Organization/springfield-pd&_include=OrganizationAffiliation:participating-organization, answer, [["Search for the own partnerships."]])
* insert Answers(test[=], okay, [["The search is taken."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(OrganizationAffiliation).participatingOrganization.where(reference = 'Organization/riverside-clinic').exists()"]], [["The partnership with the clinic is there."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(Organization).where(id = 'riverside-clinic').exists()"]], [["The clinic comes with it."]])

* insert Test([["Only the operator writes the directory"]], [["A party cannot make itself a partner."]])
* insert Creates(test[=], 1, Organization, organization, answer, [["Create an Organization."]])
* insert Refuses(test[=], 403, forbidden, operator)

* insert Test([["A resource of another type is refused"]], [["The type in the URL and in the body are the same."]])
* insert Creates(test[=], 1, Task, victim, answer, [["Create a Task with the body of a Patient."]])
* insert Refuses(test[=], 400, invalid, Task)

* insert Test([["A type that is not offered is refused with those that are"]], [["Nobody need guess."]])
* insert Gets(test[=], 1, search, Medication, ?code=x, answer, [["Search for medications."]])
* insert Refuses(test[=], 404, not-found, Patient)

* insert Test([["An interaction that is not offered is refused"]], [["Victims are not deleted."]])
* insert Gets(test[=], 1, delete, Patient, /no-such-patient, answer, [["Delete a Patient."]])
* insert Refuses(test[=], 405, not-supported, delete)

* insert Test([["An unknown parameter is refused with those that are known"]], [["Searches are never widened by ignoring what was asked."]])
* insert Gets(test[=], 1, search, Patient, ?shoe-size=42, answer, [["Search with an unknown parameter."]])
* insert Refuses(test[=], 400, not-supported, birthdate)
* insert Gets(test[=], 1, search, Patient, ?birthdate=yesterday, answer, [["Search with a date that is none."]])
* insert AnswersWith(test[=], 400, [["The status is 400."]])
* insert Gets(test[=], 1, search, Patient, ?name:sounds-like=Doe, answer, [["Search with an unknown modifier."]])
* insert AnswersWith(test[=], 400, [["The status is 400."]])

* insert Test([["A format that is not offered is refused"]], [["JSON and XML are offered."]])
* insert Gets(test[=], 1, search, Patient, ?_count=1&_format=ttl, answer, [["Ask for Turtle."]])
* insert Refuses(test[=], 406, not-supported, json)
* insert Creates(test[=], 1, Patient, victim, answer, [["Send a Patient as plain text."]])
* test[=].action[=].operation.contentType = #text/plain
* insert AnswersWith(test[=], 415, [["The status is 415."]])
