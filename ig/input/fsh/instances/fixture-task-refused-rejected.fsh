Instance: fixture-task-refused-rejected
InstanceOf: Task
Usage: #example
Title: "Fixture: a rejection without a reason"
Description: "The reason is missing."
* insert FixtureTask(rejected)
