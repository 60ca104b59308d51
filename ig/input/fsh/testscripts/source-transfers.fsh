Instance: source-transfers
InstanceOf: TestScript
Usage: #definition
Title: "A source transfers a referral"
Description: "After an end the source sends the same referral to another target, with a release that names it. You need one access token, of a source that has a partnership with both targets."
* insert Script(source-transfers, SourceTransfers)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Fixture(referral, fixture-referral)
* insert Fixture(cancelled, fixture-patch-cancelled)
* insert Fixture(release, fixture-release-other)
* insert Fixture(transfer, fixture-transfer)
* insert ReadsCreated(sourceTaskId, sent, Task)
* insert ReadsCreated(requestId, sent, ServiceRequest)
* insert ReadsCreated(victimId, sent, Patient)
* insert Reads(sourceVersion, sourceTask, [["Task.meta.versionId"]])
* insert Reads(releaseId, release, [["Consent.id"]])
* insert Reads(transferredId, transferred, [["Task.id"]])
* insert SendsBundle(setup, 1, referral, sent, [["Send a referral."]])
* insert Answers(setup, okay, [["It is taken."]])
* insert Polls(setup, 1, read, Task, /${sourceTaskId}, sourceTask, [["Poll it."]])
* insert Is(setup, [["Task.status"]], [["received"]], [["It has arrived."]])
* insert Creates(setup, 1, Consent, release, release, [["Store a release for the other target."]])
* insert Answers(setup, created, [["It is stored."]])

* insert Test([["An open referral is not transferred"]], [["One open Task at a time."]])
* insert Calls(test[=], 1, Task, [[/${sourceTaskId}/$transfer]], transfer, refused, [["Ask for the transfer."]])
* insert AnswersWith(test[=], 409, [["The Task is still open."]])

* insert Test([["After its end it is"]], [["A new Task on the same request, with the new target as its owner."]])
* insert Patches(test[=], 1, Task, ${sourceTaskId}, ${sourceVersion}, cancelled, sourceTask, [["Cancel the referral."]])
* insert Answers(test[=], okay, [["It is cancelled."]])
* insert Calls(test[=], 1, Task, [[/${sourceTaskId}/$transfer]], transfer, transferred, [["Ask for the transfer."]])
* insert Holds(test[=], [["Task.status = 'requested' and Task.owner.reference = 'Organization/harbor-advocates' and Task.focus.reference.endsWith('ServiceRequest/${requestId}')"]], [["The new Task goes to the new target."]])
* insert Polls(test[=], 1, read, Task, /${transferredId}, answer, [["Poll the new Task."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["It has arrived."]])

* insert Test([["Asked again it is the same Task"]], [["It is recognized by its identifier."]])
* insert Calls(test[=], 1, Task, [[/${sourceTaskId}/$transfer]], transfer, again, [["Ask once more."]])
* insert Is(test[=], [["Task.id"]], [["${transferredId}"]], [["It is the same Task."]])
