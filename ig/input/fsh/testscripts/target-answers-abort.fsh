Instance: target-answers-abort
InstanceOf: TestScript
Usage: #definition
Title: "A target agrees to stop"
Description: "The source asks the target to stop, and the target accepts: its Task is cancelled by the server. The source is told nothing of it without a release. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-answers-abort, TargetAnswersAbort)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.crus system/Provenance.rs)
* insert Arrives
* insert AsksToAbort
* insert Fixture(agreed, fixture-patch-accepted)

* insert Test([["The target accepts the request"]], [["The coordinating Task ends in the same transaction."]])
* insert Patches(test[=], 2, Task, ${abortId}, 1, agreed, answer, [["Accept."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Gets(test[=], 2, read, Task, /${taskId}, task, [["Read the target's Task."]])
* insert Holds(test[=], [["Task.status = 'cancelled' and Task.statusReason.coding.code = 'aborted'"]], [["It is cancelled, with the reason aborted."]])

* insert Test([["The source is not told"]], [["Below the tier status neither Task of the source changes."]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source reads its Task."]])
* insert Holds(test[=], [["Task.status = 'received' and Task.meta.versionId = '2'"]], [["It is received, as at its delivery."]])
* insert Gets(test[=], 1, read, Task, /${askedId}, answer, [["The source reads its request."]])
* insert Is(test[=], [["Task.status"]], [["requested"]], [["It is requested."]])
