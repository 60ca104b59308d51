Instance: fixture-task-cancelled
InstanceOf: Task
Usage: #example
Title: "Fixture: a cancelled Task"
Description: "The source takes its draft back, and says why."
* insert FixtureTask(cancelled)
* statusReason = ReferralReasonCS#sent-in-error "Sent in error"
