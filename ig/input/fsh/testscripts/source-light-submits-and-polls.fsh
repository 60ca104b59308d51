Instance: source-light-submits-and-polls
InstanceOf: TestScript
Usage: #definition
Title: "A light source submits and polls"
Description: "The least that a referral source does: it sends one transaction and polls one Task, with an access token that allows no more. The victim is anonymous, and a lawful basis stands in place of the release. You need one access token, of a source that has a partnership with the target."
* insert Script(source-light-submits-and-polls, SourceLightSubmitsAndPolls)
* insert Origin(1, referral-source-light, lakeside-pd, system/Patient.cs system/ServiceRequest.cs system/Task.crs system/Provenance.c)
* insert Fixture(referral, fixture-referral-anonymous)
* insert ReadsCreated(taskId, sent, Task)
* insert ReadsCreated(patientId, sent, Patient)

* insert Test([["The smallest referral is taken"]], [["An anonymous victim, a request with a lawful basis, a Task and the Provenance."]])
* insert SendsBundle(test[=], 1, referral, sent, [["Send the referral."]])
* insert Answers(test[=], okay, [["The transaction is taken."]])
* insert Holds(test[=], [["Bundle.entry.response.status.where(startsWith('201')).count() = 4"]], [["All four entries are created."]])

* insert Test([["The source polls until it is delivered"]], [["It needs nothing but the id of its Task."]])
* insert Polls(test[=], 1, search, Task, ?_id=${taskId}&status=received, polled, [["Search for the Task by id and status."]])
* insert Is(test[=], [["Bundle.total"]], [["1"]], [["It is received."]])

* insert Test([["A small token allows small things only"]], [["The token has no scope to read a Patient: the source that only submits and polls cannot be used to look people up."]])
* insert Gets(test[=], 1, read, Patient, /${patientId}, answer, [["Read the Patient that it sent itself."]])
* insert Refuses(test[=], 403, forbidden, system/Patient.r)
