Instance: source-cancels-a-draft
InstanceOf: TestScript
Usage: #definition
Title: "A source takes a draft back"
Description: "A referral source stores a draft and cancels it, which needs a reason. A cancelled referral stays cancelled. You need one access token, of a source that has a partnership with the target."
* insert Script(source-cancels-a-draft, SourceCancelsADraft)
* insert Origin(1, referral-source, springfield-pd, system/Patient.crs system/ServiceRequest.crs system/Task.crus system/Consent.crs system/Provenance.cs)
* insert Fixture(draft, fixture-referral-draft)
* insert Fixture(requested, fixture-task-requested)
* insert Fixture(cancelled, fixture-task-cancelled)
* insert Fixture(no-reason, fixture-task-refused-cancelled)
* insert ReadsCreated(draftId, drafted, Task)
* insert ReadsCreated(requestId, drafted, ServiceRequest)
* insert ReadsCreated(patientId, drafted, Patient)
* insert Reads(version, task, [["Task.meta.versionId"]])
* insert SendsBundle(setup, 1, draft, drafted, [["Store a draft."]])
* insert Answers(setup, okay, [["It is stored."]])
* insert Gets(setup, 1, read, Task, /${draftId}, task, [["Read it."]])
* insert Is(setup, [["Task.status"]], [["draft"]], [["It is a draft."]])

* insert Test([["Cancelling needs a reason"]], [["The value set referral-cancel-reason has them."]])
* insert Tries(test[=], 1, Task, ${draftId}, ${version}, no-reason, [["Cancel without a reason."]])
* insert RefusesAt(test[=], 422, required, Task.statusReason, sent-in-error)

* insert Test([["A draft is cancelled with a reason"]], [["It was sent in error."]])
* insert Updates(test[=], 1, Task, ${draftId}, ${version}, cancelled, task, [["Cancel with a reason."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["cancelled"]], [["It is cancelled."]])

* insert Test([["Cancelled is final"]], [["A cancelled draft cannot be sent; a new referral can."]])
* insert Tries(test[=], 1, Task, ${draftId}, ${version}, requested, [["Send it after all."]])
* insert RefusesAt(test[=], 409, conflict, Task.status, entered-in-error)
