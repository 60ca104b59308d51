Instance: target-fails-a-referral
InstanceOf: TestScript
Usage: #definition
Title: "A target ends a referral without success"
Description: "A referral target accepts, pauses before the work has begun, takes it up again, and in the end does not reach the victim: failed, with a reason. Failed is final. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-fails-a-referral, TargetFailsAReferral)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus)
* insert Arrives
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(held, fixture-task-held)
* insert Fixture(no-reason, fixture-task-refused-failed)
* insert Fixture(failed, fixture-task-failed)

* insert Test([["A pause before the work leads back to accepted"]], [["From accepted to on hold, and back."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Accept."]])
* insert Is(test[=], [["Task.status"]], [["accepted"]], [["It is accepted."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, held, task, [["Pause."]])
* insert Is(test[=], [["Task.status"]], [["on-hold"]], [["It is on hold."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Take it up again."]])
* insert Is(test[=], [["Task.status"]], [["accepted"]], [["It is accepted again."]])

* insert Test([["A failure needs a reason"]], [["The value set referral-fail-reason has them."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-reason, [["Fail without a reason."]])
* insert RefusesAt(test[=], 422, required, Task.statusReason, unable-to-contact)

* insert Test([["The target ends it with a reason"]], [["Nobody reached the victim."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, failed, task, [["Fail with a reason."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["failed"]], [["It has failed."]])

* insert Test([["Failed is final"]], [["The referral is not taken up again; the source sends a new one."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, accepted, [["Accept once more."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, none)
