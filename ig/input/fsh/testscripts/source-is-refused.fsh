Instance: source-is-refused
InstanceOf: TestScript
Usage: #definition
Title: "A source is refused"
Description: "What a referral source may not do, and what the server answers: the status, the element to blame and what to send instead. Nothing of a refused referral is stored. You need two access tokens: of a source that has a partnership with the target, and of another source that has none with the second target."
* insert Script(source-is-refused, SourceIsRefused)
* insert Origin(1, referral-source, springfield-pd, system/Patient.crus system/ServiceRequest.crus system/Task.crus system/Consent.crus system/Provenance.crs)
* insert Origin(2, referral-source, lakeside-pd, system/Patient.crus system/ServiceRequest.crus system/Task.crus system/Consent.crus system/Provenance.crs)
* insert Fixture(referral, fixture-referral)
* insert Fixture(no-partnership, fixture-refused-partnership)
* insert Fixture(no-release, fixture-refused-release)
* insert Fixture(lapsed-release, fixture-refused-lapsed)
* insert Fixture(no-reason, fixture-refused-reason)
* insert Fixture(narrative, fixture-refused-narrative)
* insert Fixture(perpetrator, fixture-refused-perpetrator)
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(victim, fixture-refused-victim)
* insert ReadsCreated(taskId, sent, Task)
* insert ReadsCreated(requestId, sent, ServiceRequest)
* insert ReadsCreated(patientId, sent, Patient)
* insert Reads(version, task, [["Task.meta.versionId"]])

* insert Test([["No partnership: no referral"]], [["The directory has no active partnership between this source and that target."]])
* insert SendsBundle(test[=], 2, no-partnership, answer, [["Refer to an organization without a partnership."]])
* insert RefusesAt(test[=], 422, business-rule, Task.owner, No active partnership)

* insert Test([["Nobody refers in another's name"]], [["Task.requester is the organization that the token belongs to."]])
* insert SendsBundle(test[=], 2, referral, answer, [["Send a referral of the first source with the token of the second."]])
* insert RefusesAt(test[=], 422, business-rule, requester, Organization/lakeside-pd)

* insert Test([["No release: no referral"]], [["There must be a release of the victim, or a lawful basis in its place."]])
* insert SendsBundle(test[=], 1, no-release, answer, [["Refer without a release."]])
* insert RefusesAt(test[=], 422, business-rule, ServiceRequest.supportingInfo, Consent)

* insert Test([["A lapsed release is none"]], [["The release must be in force today."]])
* insert SendsBundle(test[=], 1, lapsed-release, answer, [["Refer on a release that has ended."]])
* insert RefusesAt(test[=], 422, business-rule, ServiceRequest.supportingInfo, Consent)

* insert Test([["No type of victimization: no referral"]], [["Every referral says what kind of victimization it is about."]])
* insert SendsBundle(test[=], 1, no-reason, answer, [["Refer without a reason code."]])
* insert RefusesAt(test[=], 422, required, ServiceRequest, reasonCode)

* insert Test([["No account of the offense travels"]], [["The profile has no place for a note."]])
* insert SendsBundle(test[=], 1, narrative, answer, [["Refer with a note about what happened."]])
* insert RefusesAt(test[=], 422, structure, ServiceRequest, note)

* insert Test([["No perpetrator travels"]], [["supportingInfo is for the release alone."]])
* insert SendsBundle(test[=], 1, perpetrator, answer, [["Refer with a person other than the victim."]])
* insert AnswersWith(test[=], 422, [["The status is 422."]])
* insert Holds(test[=], [["OperationOutcome.issue.where(severity = 'error').expression.where($this.contains('ServiceRequest')).exists()"]], [["The request is to blame."]])

* insert Test([["Nothing of a refused referral is stored"]], [["A transaction is taken whole or not at all."]])
* insert Gets(test[=], 1, search, Patient, ?identifier=http://springfield-pd.example.org/victims|${run}, answer, [["Search for the victim."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["There is no Patient."]])
* insert Gets(test[=], 1, search, ServiceRequest, ?identifier=http://springfield-pd.example.org/referrals|${run}, answer, [["Search for the request."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["There is no ServiceRequest."]])
* insert Gets(test[=], 1, search, Task, ?identifier=http://springfield-pd.example.org/referral-tasks|${run}, answer, [["Search for the Task."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["There is no Task."]])
* insert Gets(test[=], 1, search, Consent, ?identifier=http://springfield-pd.example.org/releases|${run}, answer, [["Search for the release."]])
* insert Is(test[=], [["Bundle.total"]], [["0"]], [["There is no Consent."]])

* insert Test([["A good referral is taken after all"]], [["What follows needs one."]])
* insert SendsBundle(test[=], 1, referral, sent, [["Send a good referral."]])
* insert Answers(test[=], okay, [["It is taken."]])
* insert Polls(test[=], 1, read, Task, /${taskId}, task, [["Poll it."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["It has arrived."]])

* insert Test([["The source does not accept for the target"]], [["The step from received to accepted is the target's."]])
* insert Tries(test[=], 1, Task, ${taskId}, ${version}, accepted, [["Accept the own referral."]])
* insert RefusesAt(test[=], 403, forbidden, Task.status, other side)

* insert Test([["An update without If-Match is refused"]], [["The version that was read goes into If-Match."]])
* insert UpdatesBlindly(test[=], 1, Task, ${taskId}, accepted, [["Update without If-Match."]])
* insert Refuses(test[=], 428, required, If-Match)

* insert Test([["A stale update is refused"]], [["The Task has changed since version 1: it was delivered."]])
* insert Tries(test[=], 1, Task, ${taskId}, 1, accepted, [["Update with the version before the last."]])
* insert Refuses(test[=], 412, conflict, If-Match)

* insert Test([["A refused update changes nothing"]], [["Status and version are what they were."]])
* insert Gets(test[=], 1, read, Task, /${taskId}, answer, [["Read the Task."]])
* insert Holds(test[=], [["Task.status = 'received' and Task.meta.versionId = '${version}'"]], [["It is received and has the same version."]])

* insert Test([["An unknown id and another's id read alike"]], [["Both answer 404, so nobody learns what others have."]])
* insert Gets(test[=], 1, read, Task, /no-such-task, answer, [["Read a Task that is not there."]])
* insert Refuses(test[=], 404, not-found, not known)
* insert Gets(test[=], 2, read, Task, /${taskId}, answer, [["Read the Task of the other source."]])
* insert Refuses(test[=], 404, not-found, not known)

* insert Test([["An unknown search parameter is refused"]], [["It is never ignored: an ignored one would answer a wider question than was asked."]])
* insert Gets(test[=], 1, search, Task, ?shoe-size=42, answer, [["Search with an unknown parameter."]])
* insert Refuses(test[=], 400, not-supported, identifier)

* insert Test([["A victim has a name element"]], [["A name, an alias, or the statement that it is unknown."]])
* insert Creates(test[=], 1, Patient, victim, answer, [["Create a Patient without a name."]])
* insert RefusesAt(test[=], 422, required, Patient.name, add it)
