Instance: fixture-task-completed
InstanceOf: Task
Usage: #example
Title: "Fixture: a completed Task"
Description: "The services were given."
* insert FixtureTask(completed)
* businessStatus = ReferralBusinessStatusCS#service-delivered "Service delivered"
* output.type = ReferralTaskOutputCS#outcome "Outcome"
* output.valueCodeableConcept = ReferralOutcomeCS#services-completed "Services completed"
