Profile: AbortTask
Parent: Task
Id: abort-task
Title: "Abort Task"
Description: "The source's request that the target stop work on a referral. The target accepts it, and the server cancels the coordinating Task; or rejects it, and the work goes on. Its steps are in the code system abort-transition."
* insert Published
* identifier MS
* identifier ^short = "The sender's number of the request"
* partOf MS
* partOf only Reference(Task)
* partOf ^short = "In the target's copy: the source's abort Task, by identifier"
* status MS
* status from AbortTaskStatusVS (required)
* status ^short = "requested by the source; accepted or rejected by the target; cancelled if the source withdraws it"
* statusReason MS
* statusReason ^short = "With rejected: why the target does not stop, in a few words"
* intent = #order (exactly)
* priority MS
* priority ^short = "How urgent; stat if going on endangers the victim"
* code 1..1 MS
* code = $task-code#abort
* code ^short = "abort: stop work on the focus"
* focus 1..1 MS
* focus only Reference(Task)
* focus ^short = "The coordinating Task; each side names its own"
* for 1..1 MS
* for only Reference(Patient)
* for ^short = "The victim"
* authoredOn 1..1 MS
* authoredOn ^short = "When the source asked"
* requester 1..1 MS
* requester only Reference(Organization)
* requester ^short = "The referral source"
* owner 1..1 MS
* owner only Reference(Organization)
* owner ^short = "The referral target"
* reasonCode 1..1 MS
* reasonCode from ReferralCancelReasonVS (required)
* reasonCode obeys other-needs-text and short-label
* reasonCode ^short = "Why the source wants to stop; the same reasons as for a cancellation"
