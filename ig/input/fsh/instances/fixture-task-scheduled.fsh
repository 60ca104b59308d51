Instance: fixture-task-scheduled
InstanceOf: Task
Usage: #example
Title: "Fixture: a Task with an appointment"
Description: "An appointment is set."
* insert FixtureTask(in-progress)
* businessStatus = ReferralBusinessStatusCS#scheduled "Scheduled"
