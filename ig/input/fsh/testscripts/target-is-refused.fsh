Instance: target-is-refused
InstanceOf: TestScript
Usage: #definition
Title: "A target is refused"
Description: "What a referral target may not do with its Task, and what the server answers: a step that the table of transitions does not have, named with those that it has; a step without what it needs; a stale update. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-is-refused, TargetIsRefused)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Observation.rs)
* insert Arrives
* insert Fixture(requested, fixture-task-requested)
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(started, fixture-task-started)
* insert Fixture(completed, fixture-task-completed)
* insert Fixture(no-such-reason, fixture-task-refused-reason)
* insert Fixture(no-business-status, fixture-task-refused-started)
* insert Fixture(no-hold-reason, fixture-task-refused-held)
* insert Fixture(no-outcome, fixture-task-refused-completed)
* insert Fixture(other-owner, fixture-task-refused-owner)

* insert Test([["A step that is not drawn is refused with those that are"]], [["From received a target can accept, reject or ask for more."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, completed, [["Complete at once."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, [[accepted, received, rejected]])

* insert Test([["The source's step is not the target's"]], [["To requested only a source takes a referral."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, requested, [["Send it back to requested."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, [[accepted, received, rejected]])

* insert Test([["A reason of another step is not enough"]], [["A wait list is a reason to pause, not to reject; the answer lists those that fit."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-such-reason, [["Reject for a wait list."]])
* insert RefusesAt(test[=], 422, required, Task.statusReason, capacity)

* insert Test([["A referral keeps its target"]], [["Owner, requester, victim and request of a Task never change."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, other-owner, [["Hand the Task to another organization."]])
* insert AnswersWith(test[=], 422, [["The status is 422."]])
* insert Holds(test[=], [["OperationOutcome.issue.where(severity = 'error').exists()"]], [["The answer says why."]])

* insert Test([["An update without If-Match is refused"]], [["The version that was read goes into If-Match."]])
* insert UpdatesBlindly(test[=], 2, Task, ${taskId}, accepted, [["Accept without If-Match."]])
* insert Refuses(test[=], 428, required, If-Match)

* insert Test([["Nothing has changed so far"]], [["Every refusal left the Task as it was."]])
* insert Gets(test[=], 2, read, Task, /${taskId}, answer, [["Read the Task."]])
* insert Holds(test[=], [["Task.status = 'received' and Task.meta.versionId = '1'"]], [["It is received and has its first version."]])

* insert Test([["A stale update is refused"]], [["Somebody accepted meanwhile: the version that was read first is no longer the last."]])
* insert Updates(test[=], 2, Task, ${taskId}, 1, accepted, task, [["Accept."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Tries(test[=], 2, Task, ${taskId}, 1, started, [["Start with the version before the last."]])
* insert Refuses(test[=], 412, conflict, If-Match)

* insert Test([["A start says how far"]], [["The business status is required."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-business-status, [["Start without a business status."]])
* insert RefusesAt(test[=], 422, required, Task.businessStatus, contact-made)

* insert Test([["A pause has a reason"]], [["The value set referral-hold-reason has them."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-hold-reason, [["Pause without a reason."]])
* insert RefusesAt(test[=], 422, required, Task.statusReason, wait-listed)

* insert Test([["A completion has an outcome"]], [["The value set referral-outcome has them."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, started, task, [["Start."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-outcome, [["Complete without an outcome."]])
* insert RefusesAt(test[=], 422, required, Task.output, services-completed)

* insert Test([["A Task is not deleted"]], [["A referral ends by a status."]])
* insert Gets(test[=], 2, delete, Task, /${taskId}, answer, [["Delete the Task."]])
* insert Refuses(test[=], 405, not-supported, delete)
