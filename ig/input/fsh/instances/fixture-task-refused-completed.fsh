Instance: fixture-task-refused-completed
InstanceOf: Task
Usage: #example
Title: "Fixture: a completion without an outcome"
Description: "The outcome is missing."
* insert FixtureTask(completed)
