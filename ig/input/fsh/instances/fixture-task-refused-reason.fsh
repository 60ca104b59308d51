Instance: fixture-task-refused-reason
InstanceOf: Task
Usage: #example
Title: "Fixture: a rejection with a reason of another step"
Description: "A wait list is a reason to pause, not to reject."
* insert FixtureTask(rejected)
* statusReason = ReferralReasonCS#wait-listed "Wait-listed"
