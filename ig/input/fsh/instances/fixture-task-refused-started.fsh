Instance: fixture-task-refused-started
InstanceOf: Task
Usage: #example
Title: "Fixture: a start without a business status"
Description: "How far the work is, is missing."
* insert FixtureTask(in-progress)
