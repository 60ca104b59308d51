Instance: target-light-accepts-and-completes
InstanceOf: TestScript
Usage: #definition
Title: "A light target accepts and completes"
Description: "The least that a referral target does: it searches its Tasks, reads request and victim, accepts, starts and completes, with an access token that allows no more. You need two access tokens: origin 1 is the source, origin 2 the light target."
* insert Script(target-light-accepts-and-completes, TargetLightAcceptsAndCompletes)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target-light, riverside-clinic, system/Patient.r system/ServiceRequest.r system/Task.rus)
* insert Arrives
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(started, fixture-task-started)
* insert Fixture(completed, fixture-task-completed)

* insert Test([["The target reads what it got"]], [["Request and victim, by the references of its Task."]])
* insert Gets(test[=], 2, read, ServiceRequest, /${requestId}, answer, [["Read the request."]])
* insert Answers(test[=], okay, [["It is there."]])
* insert Gets(test[=], 2, read, Patient, /${patientId}, answer, [["Read the victim."]])
* insert Answers(test[=], okay, [["It is there."]])

* insert Test([["Three steps to the end"]], [["Accept, start, complete."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Accept."]])
* insert Is(test[=], [["Task.status"]], [["accepted"]], [["It is accepted."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, started, task, [["Start."]])
* insert Is(test[=], [["Task.status"]], [["in-progress"]], [["It is in progress."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, completed, task, [["Complete."]])
* insert Is(test[=], [["Task.status"]], [["completed"]], [["It is completed."]])

* insert Test([["A small token allows small things only"]], [["The token has no scope to search for Patients."]])
* insert Gets(test[=], 2, search, Patient, ?family=Doe, answer, [["Search for people by name."]])
* insert Refuses(test[=], 403, forbidden, system/Patient.s)
