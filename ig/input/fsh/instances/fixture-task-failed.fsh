Instance: fixture-task-failed
InstanceOf: Task
Usage: #example
Title: "Fixture: a failed Task"
Description: "Nobody reached the victim."
* insert FixtureTask(failed)
* statusReason = ReferralReasonCS#unable-to-contact "Unable to contact"
