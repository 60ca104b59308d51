Instance: fixture-task-rejected-other
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task rejected for another reason"
Description: "The reason other, with the text that it needs."
* insert FixtureTask(rejected)
* statusReason = ReferralReasonCS#other "Other"
* statusReason.text = "The office is closed for repairs this month."
