Instance: fixture-task-requested
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task that is sent"
Description: "The source sends its draft."
* insert FixtureTask(requested)
