Instance: source-cancels-after-delivery
InstanceOf: TestScript
Usage: #definition
Title: "A source cancels after delivery"
Description: "A referral source takes back a referral that has been delivered; the target finds its Task cancelled, with the code of the reason. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(source-cancels-after-delivery, SourceCancelsAfterDelivery)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.crus system/Provenance.rs)
* insert Arrives
* insert Fixture(cancelled, fixture-patch-cancelled)
* insert Fixture(requested, fixture-patch-requested)
* insert Reads(sourceVersion, sourceTask, [["Task.meta.versionId"]])

* insert Test([["The source cancels"]], [["What its Task shows is received, so it may."]])
* insert Patches(test[=], 1, Task, ${sourceTaskId}, ${sourceVersion}, cancelled, sourceTask, [["Cancel with a reason."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["cancelled"]], [["It is cancelled."]])

* insert Test([["The target finds its Task cancelled"]], [["The reason crosses as a code."]])
* insert Polls(test[=], 2, read, Task, /${taskId}, task, [["Poll the target's Task."]])
* insert Holds(test[=], [["Task.status = 'cancelled' and Task.statusReason.coding.code = 'victim-withdrew'"]], [["It is cancelled because the victim withdrew."]])

* insert Test([["Cancelled is final"]], [["Nothing leads out of it but entered-in-error, for a referral that should not exist."]])
* insert Patches(test[=], 1, Task, ${sourceTaskId}, ${sourceVersion}, requested, refused, [["Ask for the referral again."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, [[from cancelled you can make it: entered-in-error]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["Read the Task."]])
* insert Is(test[=], [["Task.status"]], [["cancelled"]], [["It stays cancelled."]])
