Instance: source-submits-and-polls
InstanceOf: TestScript
Usage: #definition
Title: "A source submits a referral and polls"
Description: "The main flow of a referral source: it sends victim, request, Task, release and Provenance in one transaction, polls until the referral is delivered, sends the same again without making a second one, and keeps a draft that it sends later. You need one access token, of a source that has a partnership with the target."
* insert Script(source-submits-and-polls, SourceSubmitsAndPolls)
* insert Origin(1, referral-source, springfield-pd, system/Patient.crs system/ServiceRequest.crs system/Task.crus system/Consent.crs system/Provenance.cs)
* insert Fixture(referral, fixture-referral)
* insert Fixture(draft, fixture-referral-draft)
* insert Fixture(requested, fixture-task-requested)
* insert Profile(task-profile, referral-task)
* insert ReadsCreated(taskId, sent, Task)
* insert ReadsCreated(draftId, drafted, Task)
* insert ReadsCreated(requestId, drafted, ServiceRequest)
* insert ReadsCreated(patientId, drafted, Patient)
* insert Reads(draftVersion, draftTask, [["Task.meta.versionId"]])

* insert Test([["The referral is taken as a whole"]], [["One transaction creates all five records, or none."]])
* insert SendsBundle(test[=], 1, referral, sent, [["Send the referral."]])
* insert Answers(test[=], okay, [["The transaction is taken."]])
* insert Is(test[=], [["Bundle.type"]], [["transaction-response"]], [["The answer is a transaction's."]])
* insert Holds(test[=], [["Bundle.entry.response.status.where(startsWith('201')).count() = 5"]], [["All five entries are created."]])
* insert Holds(test[=], [["Bundle.entry.response.etag.count() = 5"]], [["Each entry says its version."]])

* insert Test([["The source learns that it is delivered"]], [["The Task goes from requested to received by itself."]])
* insert Polls(test[=], 1, read, Task, /${taskId}, task, [["Poll the Task."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["The referral has arrived."]])
* insert Meets(test[=], task-profile, [["The Task meets its profile."]])

* insert Test([["Nothing more is told than the delivery"]], [["Without a release for the way back the Task says that it was received, and nothing of the target's work."]])
* insert Gets(test[=], 1, read, Task, /${taskId}, task, [["Read the Task."]])
* insert Holds(test[=], [["Task.businessStatus.empty() and Task.output.empty() and Task.statusReason.empty() and Task.note.empty()"]], [["No business status, no outcome, no reason, no note."]])
* insert Gets(test[=], 1, history, Task, /${taskId}/_history, history, [["Read its history."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(Task).count() = 2"]], [["There are two versions: requested and received."]])

* insert Test([["The source finds its referral by its own number"]], [["One search brings the Task with its request and its victim."]])
* insert Gets(test[=], 1, search, Task, ?identifier=http://springfield-pd.example.org/referral-tasks|${run}&_include=Task:focus&_include=Task:patient, found, [["Search by the source's number."]])
* insert Answers(test[=], okay, [["The search is taken."]])
* insert Is(test[=], [["Bundle.total"]], [["1"]], [["There is one Task."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(ServiceRequest).count() = 1 and Bundle.entry.resource.ofType(Patient).count() = 1"]], [["Request and victim come with it."]])

* insert Test([["Sending again makes no second referral"]], [["After a time-out the same transaction is sent again; what is there already is answered with 200."]])
* insert SendsBundle(test[=], 1, referral, again, [["Send the same transaction."]])
* insert Answers(test[=], okay, [["It is taken."]])
* insert Holds(test[=], [["Bundle.entry.response.where(location.contains('Task/')).status.startsWith('200')"]], [["The Task was there already."]])
* insert Holds(test[=], [["Bundle.entry.response.where(location.contains('Task/${taskId}')).exists()"]], [["It is the same Task."]])

* insert Test([["A draft waits until it is sent"]], [["A draft is stored and not delivered; a change to requested sends it."]])
* insert SendsBundle(test[=], 1, draft, drafted, [["Store a draft."]])
* insert Answers(test[=], okay, [["It is stored."]])
* insert Gets(test[=], 1, read, Task, /${draftId}, draftTask, [["Read the draft."]])
* insert Is(test[=], [["Task.status"]], [["draft"]], [["It is a draft."]])
* insert Updates(test[=], 1, Task, ${draftId}, ${draftVersion}, requested, draftTask, [["Send it."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Polls(test[=], 1, read, Task, /${draftId}, draftTask, [["Poll it."]])
* insert Is(test[=], [["Task.status"]], [["received"]], [["It has arrived."]])
