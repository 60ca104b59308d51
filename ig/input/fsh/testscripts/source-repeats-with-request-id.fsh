Instance: source-repeats-with-request-id
InstanceOf: TestScript
Usage: #definition
Title: "A source repeats a request by its X-Request-ID"
Description: "A transaction is sent twice with the same X-Request-ID: the second gets the first answer. Another body under the same id is refused. You need one access token, of a source that has a partnership with the target."
* insert Script(source-repeats-with-request-id, SourceRepeatsWithRequestId)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Fixture(referral, fixture-referral)
* insert Fixture(draft, fixture-referral-draft)
* insert ReadsCreated(sourceTaskId, sent, Task)
* insert SendsBundle(setup, 1, referral, sent, [["Send a referral."]])
* insert WithRequestId(setup)
* insert Answers(setup, okay, [["It is taken."]])

* insert Test([["The same again gets the first answer"]], [["Created, as the first time, and nothing is stored a second time."]])
* insert SendsBundle(test[=], 1, referral, again, [["Send the same again."]])
* insert WithRequestId(test[=])
* insert Answers(test[=], okay, [["It is taken."]])
* insert Holds(test[=], [["Bundle.entry.response.where(location.contains('Task/${sourceTaskId}/')).status.startsWith('201')"]], [["It is the first answer."]])
* insert Holds(test[=], [["Bundle.entry.response.status.where(startsWith('201')).count() = 5"]], [["All five entries read as created."]])

* insert Test([["Another body is refused"]], [["An id names one request."]])
* insert SendsBundle(test[=], 1, draft, other, [["Send another Bundle with the same id."]])
* insert WithRequestId(test[=])
* insert Refuses(test[=], 409, duplicate, new request needs a new one)
