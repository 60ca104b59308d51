Instance: fixture-task-refused-failed
InstanceOf: Task
Usage: #example
Title: "Fixture: a failure without a reason"
Description: "The reason is missing."
* insert FixtureTask(failed)
