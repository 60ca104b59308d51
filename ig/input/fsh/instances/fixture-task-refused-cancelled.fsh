Instance: fixture-task-refused-cancelled
InstanceOf: Task
Usage: #example
Title: "Fixture: a cancellation without a reason"
Description: "The reason is missing."
* insert FixtureTask(cancelled)
