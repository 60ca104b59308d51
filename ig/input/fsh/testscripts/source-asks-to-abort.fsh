Instance: source-asks-to-abort
InstanceOf: TestScript
Usage: #definition
Title: "A source asks to stop and withdraws"
Description: "The target is at work, and the source asks it to stop by a Task with the code abort; then it withdraws the request. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(source-asks-to-abort, SourceAsksToAbort)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.crus system/Provenance.rs)
* insert Arrives
* insert AsksToAbort
* insert Fixture(withdrawn, fixture-patch-withdrawn)

* insert Test([["The request points to the target's own Task"]], [["The target's copy names its own Task and Patient, and the reason as a code."]])
* insert Gets(test[=], 2, read, Task, /${abortId}, answer, [["Read the request."]])
* insert Holds(test[=], [["Task.status = 'requested' and Task.focus.reference.endsWith('Task/${taskId}') and Task.reasonCode.coding.code = 'victim-withdrew'"]], [["It is about the target's Task."]])

* insert Test([["The source withdraws"]], [["It sets its request to cancelled."]])
* insert Patches(test[=], 1, Task, ${askedId}, 1, withdrawn, withdrawal, [["Withdraw."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Polls(test[=], 2, read, Task, /${abortId}, answer, [["Poll the target's copy."]])
* insert Is(test[=], [["Task.status"]], [["cancelled"]], [["It is withdrawn there too."]])

* insert Test([["The work goes on"]], [["A request that is withdrawn changes nothing."]])
* insert Gets(test[=], 2, read, Task, /${taskId}, task, [["Read the target's Task."]])
* insert Is(test[=], [["Task.status"]], [["in-progress"]], [["It is in progress."]])
