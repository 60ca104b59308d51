Profile: ReferralTask
Parent: Task
Id: referral-task
Title: "Referral Task"
Description: "The state of one referral to one target. Which state can follow which, by whom and with what, is in the code system referral-transition."
* insert Published
* identifier MS
* partOf MS
* partOf only Reference(Task)
* partOf ^short = "In the target's copy: the source's Task, by identifier"
* status MS
* status from ReferralTaskStatusVS (required)
* statusReason MS
* statusReason from ReferralReasonVS (required)
* statusReason obeys other-needs-text
* statusReason ^short = "Why it was rejected, paused, failed or cancelled"
* businessStatus MS
* businessStatus from ReferralBusinessStatusVS (required)
* businessStatus ^short = "How far the work is, finer than the status"
* intent = #order (exactly)
* priority MS
* code 1..1 MS
* code = $task-code#fulfill
* focus 1..1 MS
* focus only Reference(ServiceRequest)
* focus ^short = "The referral"
* for 1..1 MS
* for only Reference(Patient)
* for ^short = "The victim"
* authoredOn 1..1 MS
* lastModified MS
* requester 1..1 MS
* requester only Reference(Organization)
* requester ^short = "The referral source"
* owner 1..1 MS
* owner only Reference(Organization)
* owner ^short = "The referral target"
* restriction MS
* restriction.period MS
* restriction.period ^short = "By when the referral must have arrived"
* output MS
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output ^slicing.description = "By the kind of output"
* output contains outcome 0..1 MS
* output[outcome] ^short = "How the completed referral ended"
* output[outcome].type = ReferralTaskOutputCS#outcome
* output[outcome].value[x] only CodeableConcept
* output[outcome].valueCodeableConcept from ReferralOutcomeVS (required)
