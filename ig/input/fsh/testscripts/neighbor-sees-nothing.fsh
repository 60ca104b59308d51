Instance: neighbor-sees-nothing
InstanceOf: TestScript
Usage: #definition
Title: "A neighbor sees nothing"
Description: "Another agency on the same platform learns nothing of a referral: not by reading, not by searching, not by chains, includes or counts, not by the way a refusal is worded. Source and target do not read each other's records either. You need four access tokens: origin 1 is the source, 2 the target, 3 another source and 4 another target."
* insert Script(neighbor-sees-nothing, NeighborSeesNothing)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target, riverside-clinic, system/*.crus)
* insert Origin(3, referral-source, lakeside-pd, system/*.cruds)
* insert Origin(4, referral-target, harbor-advocates, system/*.cruds)
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(response, fixture-phq-9-alert)
* insert ReadsCreated(sourcePatientId, sent, Patient)
* insert ReadsCreated(sourceRequestId, sent, ServiceRequest)
* insert Gets(setup, 3, search, Task, ?_summary=count, tasksBefore, [["The other source counts its Tasks."]])
* insert Gets(setup, 3, search, Patient, ?_summary=count, patientsBefore, [["It counts its Patients."]])
* insert Arrives
* insert Creates(setup, 2, QuestionnaireResponse, response, created, [["The target records a PHQ-9."]])
* insert Answers(setup, created, [["It is created."]])

* insert Test([["A foreign id reads like an unknown one"]], [["404 for both, with the same words."]])
* insert Gets(test[=], 3, read, Task, /no-such-task, unknown, [["Read a Task that is not there."]])
* insert Refuses(test[=], 404, not-found, not known)
* insert Gets(test[=], 3, read, Task, /${sourceTaskId}, answer, [["Read the source's Task."]])
* insert Refuses(test[=], 404, not-found, not known)
* test[=].action[+].assert.expression = "OperationOutcome.issue.diagnostics.replace('${sourceTaskId}', 'no-such-task')"
* test[=].action[=].assert.compareToSourceId = "unknown"
* test[=].action[=].assert.compareToSourceExpression = "OperationOutcome.issue.diagnostics"
* test[=].action[=].assert.operator = #equals
* test[=].action[=].assert.description = "The words are the same but for the id."
* test[=].action[=].assert.warningOnly = false
* insert Gets(test[=], 3, read, Patient, /${sourcePatientId}, answer, [["Read the victim."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 3, read, ServiceRequest, /${sourceRequestId}, answer, [["Read the request."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 4, read, Task, /${taskId}, answer, [["The other target reads the target's Task."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 4, read, Patient, /${patientId}, answer, [["It reads the target's copy of the victim."]])
* insert Answers(test[=], notFound, [["The status is 404."]])

* insert Test([["Versions and history read the same"]], [["There is no way around by an older version."]])
* insert Gets(test[=], 3, vread, Task, /${sourceTaskId}/_history/1, answer, [["Read the first version."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 3, history, Task, /${sourceTaskId}/_history, answer, [["Read the history."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 3, history, Patient, /${sourcePatientId}/_history, answer, [["Read the victim's history."]])
* insert Answers(test[=], notFound, [["The status is 404."]])

* insert Test([["A search finds nothing"]], [["By id, by number, by name, by the shared directory."]])
* insert Gets(test[=], 3, search, Task, ?_id=${sourceTaskId}, answer, [["By id."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, Patient, ?identifier=http://springfield-pd.example.org/victims|${run}, answer, [["By the source's number."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, Task, ?requester=Organization/springfield-pd, answer, [["By the source."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 4, search, Observation, ?code=44261-6&patient=Patient/${patientId}, answer, [["The other target looks for the score."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 4, search, Flag, ?patient=Patient/${patientId}, answer, [["It looks for the flag."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, AuditEvent, ?entity=Task/${sourceTaskId}, answer, [["The other source looks for the audit."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])

* insert Test([["Chains and includes bring nothing"]], [["A chain runs through the directory that all share, and still ends in the own record."]])
* insert Gets(test[=], 3, search, Task, ?requester:Organization.name=Springfield, answer, [["By the name of the source."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, Task, ?patient:Patient.identifier=http://springfield-pd.example.org/victims|${run}, answer, [["By the number of the victim."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, Patient, ?_has:Task:patient:identifier=http://springfield-pd.example.org/referral-tasks|${run}, answer, [["By a reverse chain."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 3, search, ServiceRequest, ?_id=${sourceRequestId}&_include=ServiceRequest:patient&_revinclude=Task:focus, answer, [["With all that belongs to it."]])
* insert Holds(test[=], [["Bundle.total = 0 and Bundle.entry.empty()"]], [["Nothing."]])

* insert Test([["Counts have not changed"]], [["A count tells of others as much as a record does."]])
* insert Gets(test[=], 3, search, Task, ?_summary=count, answer, [["Count the Tasks again."]])
* insert SameAs(test[=], Bundle.total, tasksBefore, [["As many as before."]])
* insert Gets(test[=], 3, search, Patient, ?_summary=count, answer, [["Count the Patients again."]])
* insert SameAs(test[=], Bundle.total, patientsBefore, [["As many as before."]])

* insert Test([["A write finds nothing either"]], [["Neither an update nor a reference tells whether the id is taken."]])
* insert Tries(test[=], 3, Task, ${sourceTaskId}, 1, accepted, [["Update the source's Task."]])
* insert AnswersWith(test[=], 404, [["The status is 404."]])
* insert Creates(test[=], 4, QuestionnaireResponse, response, answer, [["Record a PHQ-9 for the target's victim."]])
* insert RefusesAt(test[=], 422, not-found, subject, not known)

* insert Test([["Source and target do not read each other's records"]], [["What crosses is copied; nothing is shared."]])
* insert Gets(test[=], 1, read, Task, /${taskId}, answer, [["The source reads the target's Task."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 1, read, Patient, /${patientId}, answer, [["It reads the target's copy of the victim."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
* insert Gets(test[=], 1, search, Observation, ?patient=Patient/${patientId}, answer, [["It looks for the score."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["Nothing."]])
* insert Gets(test[=], 2, read, Task, /${sourceTaskId}, answer, [["The target reads the source's Task."]])
* insert Answers(test[=], notFound, [["The status is 404."]])
