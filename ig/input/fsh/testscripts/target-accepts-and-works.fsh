Instance: target-accepts-and-works
InstanceOf: TestScript
Usage: #definition
Title: "A target accepts a referral and works on it"
Description: "The main flow of a referral target: it finds the referral on its worklist, reads request, victim and release, asks for more, accepts, starts, sets an appointment, pauses, goes on and completes. The source sees none of it. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-accepts-and-works, TargetAcceptsAndWorks)
* insert Origin(1, referral-source, springfield-pd, system/*.crs)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.rs system/Provenance.rs)
* insert Arrives
* insert Fixture(awaiting, fixture-task-awaiting)
* insert Fixture(accepted, fixture-task-accepted)
* insert Fixture(started, fixture-task-started)
* insert Fixture(scheduled, fixture-task-scheduled)
* insert Fixture(held, fixture-task-held)
* insert Fixture(completed, fixture-task-completed)
* insert Profile(request-profile, referral-service-request)
* insert Profile(victim-profile, victim-patient)
* insert Profile(task-profile, referral-task)

* insert Test([["The referral is on the worklist"]], [["The worklist is a search for what is requested or received, the newest first."]])
* insert Gets(test[=], 2, search, Task, [[?status=requested,received&_sort=-_lastUpdated&_count=200]], answer, [["Search the worklist."]])
* insert Answers(test[=], okay, [["The search is taken."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(Task).where(id = '${taskId}').exists()"]], [["The Task is on it."]])

* insert Test([["Request, victim and release are the target's own copies"]], [["The request answers to the source's by identifier; the copies belong to the target alone."]])
* insert Gets(test[=], 2, read, ServiceRequest, /${requestId}, request, [["Read the request."]])
* insert Is(test[=], [["ServiceRequest.intent"]], [["filler-order"]], [["It is a filler order."]])
* insert Holds(test[=], [["ServiceRequest.basedOn.identifier.where(value = '${run}').exists()"]], [["It is based on the source's order by its number."]])
* insert Meets(test[=], request-profile, [["It meets its profile."]])
* insert Gets(test[=], 2, read, Patient, /${patientId}, patient, [["Read the victim."]])
* insert Is(test[=], [["Patient.name.family"]], [["Doe"]], [["The name is there."]])
* insert Holds(test[=], [["Patient.identifier.where(system = 'http://springfield-pd.example.org/victims').empty()"]], [["The source's number for the victim is not passed on."]])
* insert Meets(test[=], victim-profile, [["It meets its profile."]])
* insert Gets(test[=], 2, search, Consent, ?patient=Patient/${patientId}, answer, [["Search for the release."]])
* insert Is(test[=], [["Bundle.total"]], [["1"]], [["There is one."]])
* insert Gets(test[=], 2, search, Provenance, ?patient=Patient/${patientId}, answer, [["Search for the Provenance."]])
* insert Holds(test[=], [["Bundle.entry.resource.ofType(Provenance).agent.who.where(reference = 'Organization/springfield-pd').exists()"]], [["The source answers for what it sent."]])

* insert Test([["The target asks for more"]], [["The Task stays received and says what it waits for."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, awaiting, task, [["Ask for more."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.businessStatus.coding.code"]], [["awaiting-information"]], [["It waits."]])

* insert Test([["The target accepts"]], [["From received to accepted."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Accept."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["accepted"]], [["It is accepted."]])

* insert Test([["The target starts"]], [["In progress says how far."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, started, task, [["Start."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, scheduled, task, [["Set an appointment."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Holds(test[=], [["Task.status = 'in-progress' and Task.businessStatus.coding.code = 'scheduled'"]], [["It is in progress and scheduled."]])

* insert Test([["The target pauses and goes on"]], [["A pause has a reason."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, held, task, [["Pause."]])
* insert Is(test[=], [["Task.status"]], [["on-hold"]], [["It is on hold."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, scheduled, task, [["Go on."]])
* insert Is(test[=], [["Task.status"]], [["in-progress"]], [["It is in progress again."]])

* insert Test([["The target completes with an outcome"]], [["The outcome is an output of the Task."]])
* insert Updates(test[=], 2, Task, ${taskId}, ${version}, completed, task, [["Complete."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Is(test[=], [["Task.status"]], [["completed"]], [["It is completed."]])
* insert Meets(test[=], task-profile, [["It meets its profile."]])

* insert Test([["The source sees none of it"]], [["No release is on file for the way back: the source knows of the delivery only."]])
* insert Gets(test[=], 1, read, Task, /${sourceTaskId}, answer, [["The source reads its Task."]])
* insert Holds(test[=], [["Task.status = 'received' and Task.meta.versionId = '2'"]], [["It is received, in the same version as at its delivery."]])
* insert Holds(test[=], [["Task.businessStatus.empty() and Task.output.empty() and Task.note.empty()"]], [["It says nothing of the work."]])
