Instance: release-opens-and-revocation-closes
InstanceOf: TestScript
Usage: #definition
Title: "A release opens the way back, and its revocation closes it"
Description: "The victim permits the source to know whether the target accepted, and takes it back: the source's Task shows accepted, and from the revocation on received again. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(release-opens-and-revocation-closes, ReleaseOpensAndRevocationCloses)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.crus system/Provenance.rs)
* insert Arrives
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(release, fixture-release-back)
* insert Fixture(revoked, fixture-release-revoked)
* insert Reads(releaseId, release, [["Consent.id"]])

* insert Test([["Without a release nothing is told"]], [["The target accepts, and the source's Task stays as it is."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Accept."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source reads its Task."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["It is received."]])

* insert Test([["A release opens the way back"]], [["The tier acknowledgement tells that the target accepted."]])
* insert Creates(test[=], 2, Consent, release, release, [["The target records the release."]])
* insert Answers(test[=], created, [["It is stored."]])
* insert Polls(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source polls."]])
* insert Is(test[=], [["Task.status"]], [["accepted"]], [["It sees accepted."]])

* insert Test([["The revocation closes it at once"]], [["The next request of the source sees no more, in the Task and in its history."]])
* insert Updates(test[=], 2, Consent, ${releaseId}, 1, revoked, revocation, [["The target records the revocation."]])
* insert Answers(test[=], okay, [["It is stored."]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source reads its Task."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["It is received."]])
* insert Gets(test[=], 1, history, Task, /${sourceTaskId}/_history, answer, [["It reads the history."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(Task).where(status = 'accepted').empty()"]], [["No version tells of the acceptance."]])
