Instance: fixture-task-held
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task on hold"
Description: "The victim wants a pause."
* insert FixtureTask(on-hold)
* statusReason = ReferralReasonCS#victim-requested-pause "Victim requested a pause"
