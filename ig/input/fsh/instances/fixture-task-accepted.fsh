Instance: fixture-task-accepted
InstanceOf: Task
Usage: #example
Title: "Fixture: an accepted Task"
Description: "The target takes the referral."
* insert FixtureTask(accepted)
