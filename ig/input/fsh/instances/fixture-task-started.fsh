Instance: fixture-task-started
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task in progress"
Description: "The target reached the victim."
* insert FixtureTask(in-progress)
* businessStatus = ReferralBusinessStatusCS#contact-made "Contact made"
