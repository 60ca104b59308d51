Instance: target-rejects-with-reason
InstanceOf: TestScript
Usage: #definition
Title: "A target rejects a referral"
Description: "A referral target does not take a referral and says why; the reason other needs a text. Rejected is final, and the source learns of the delivery only. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-rejects-with-reason, TargetRejectsWithReason)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus)
* insert Arrives
* insert Fixture(no-reason, fixture-task-refused-rejected)
* insert Fixture(other, fixture-task-refused-other)
* insert Fixture(rejected-other, fixture-task-rejected-other)
* insert Fixture(accepted, fixture-task-accepted)

* insert Test([["A rejection needs a reason"]], [["The value set referral-reject-reason has them."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, no-reason, [["Reject without a reason."]])
* insert RefusesAt(test[=], 422, required, Task.statusReason, capacity)

* insert Test([["The reason other says which"]], [["It comes with a text."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, other, [["Reject for another reason without a text."]])
* insert RefusesAt(test[=], 422, invariant, Task.statusReason, other)

* insert Test([["The target rejects with a reason"]], [["The reason other, with its text."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, rejected-other, task, [["Reject."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["rejected"]], [["It is rejected."]])
* insert Is(test[=], [["Task.statusReason.text"]], [["The office is closed for repairs this month."]], [["It says why."]])

* insert Test([["Rejected is final"]], [["A rejected referral is not accepted later; the source sends a new one."]])
* insert Tries(test[=], 2, Task, ${taskId}, ${version}, accepted, [["Accept after all."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, none)

* insert Test([["The source does not learn of it"]], [["The tier is delivery: neither the rejection nor its reason is told."]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source reads its Task."]])
* insert Holds(test[=], [["Task.status = 'received' and Task.statusReason.empty()"]], [["It is received and has no reason."]])
