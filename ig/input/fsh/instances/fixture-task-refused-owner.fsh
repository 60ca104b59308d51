Instance: fixture-task-refused-owner
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task handed to another target"
Description: "The owner is another than before."
* insert FixtureTask(accepted)
* owner.reference = "Organization/harbor-advocates"
