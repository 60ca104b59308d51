Instance: fixture-task-refused-held
InstanceOf: Task
Usage: #example
Title: "Fixture: a pause without a reason"
Description: "The reason is missing."
* insert FixtureTask(on-hold)
