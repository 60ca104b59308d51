Instance: fixture-task-refused-other
InstanceOf: Task
Usage: #example
Title: "Fixture: a rejection for an unnamed other reason"
Description: "The reason other, without the text that says which."
* insert FixtureTask(rejected)
* statusReason = ReferralReasonCS#other "Other"
