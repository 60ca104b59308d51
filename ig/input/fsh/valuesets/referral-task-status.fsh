ValueSet: ReferralTaskStatusVS
Id: referral-task-status
Title: "Status of a referral Task"
Description: "The values of Task.status that a referral can have. Which can follow which is in the code system referral-transition."
* insert Published
* $task-status#draft
* $task-status#requested
* $task-status#received
* $task-status#accepted
* $task-status#rejected
* $task-status#cancelled
* $task-status#in-progress
* $task-status#on-hold
* $task-status#failed
* $task-status#completed
* $task-status#entered-in-error
