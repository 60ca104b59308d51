Instance: fixture-task-awaiting
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task that waits"
Description: "The target asks for more before it decides."
* insert FixtureTask(received)
* businessStatus = ReferralBusinessStatusCS#awaiting-information "Awaiting information"
* note.text = "Which interpreter is needed?"
