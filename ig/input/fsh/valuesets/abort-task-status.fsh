ValueSet: AbortTaskStatusVS
Id: abort-task-status
Title: "Status of an abort Task"
Description: "The values of Task.status that a request to abort can have."
* insert Published
* $task-status#requested
* $task-status#accepted
* $task-status#rejected
* $task-status#cancelled
