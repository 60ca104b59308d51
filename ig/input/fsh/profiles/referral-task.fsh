Profile: ReferralTask
Parent: Task
Id: referral-task
Title: "Referral Task"
Description: "The state of one referral to one target: the coordinating Task. Which state can follow which, by whom and with what, is in the code system referral-transition; what the source's Task shows of the target's is in the code system disclosure-tier."
* insert Published
* extension contains Overdue named overdue 0..1 MS
* extension[overdue] ^short = "Since when the target's answer is overdue; set and removed by the server"
* identifier MS
* identifier ^short = "The sender's number, and the key of the referral"
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier ^slicing.description = "The key of the referral among other identifiers"
* identifier contains referral 0..1 MS
* identifier[referral] ^short = "Set by the server on delivery: the id of the source's Task, to recognize one referral by"
* identifier[referral].system 1..1
* identifier[referral].system = $referral (exactly)
* identifier[referral].value 1..1
* partOf MS
* partOf only Reference(Task)
* partOf ^short = "In the target's copy: the source's Task, by identifier"
* status MS
* status from ReferralTaskStatusVS (required)
* status ^short = "The state of the referral"
* statusReason MS
* statusReason from ReferralReasonVS (required)
* statusReason obeys other-needs-text
* statusReason ^short = "Why it was rejected, paused, failed or cancelled"
* statusReason.text MS
* statusReason.text ^short = "The reason in words; needed with other, and always by Gravity's profile"
* businessStatus MS
* businessStatus from ReferralBusinessStatusVS (required)
* businessStatus ^short = "How far the work is, finer than the status"
* intent = #order (exactly)
* priority MS
* priority ^short = "How urgent, as on the ServiceRequest"
* code 1..1 MS
* code = $task-code#fulfill
* code ^short = "fulfill: carry out the referral"
* focus 1..1 MS
* focus only Reference(ServiceRequest)
* focus ^short = "The referral"
* for 1..1 MS
* for only Reference(Patient)
* for ^short = "The victim; the same Patient as the ServiceRequest's subject"
* authoredOn 1..1 MS
* authoredOn ^short = "When the source wrote it"
* lastModified MS
* lastModified ^short = "When it last changed; never told to the other side"
* requester 1..1 MS
* requester only Reference(Organization)
* requester ^short = "The referral source"
* owner 1..1 MS
* owner only Reference(Organization)
* owner ^short = "The referral target"
* restriction MS
* restriction ^short = "The deadline"
* restriction.period MS
* restriction.period ^short = "By when the referral must have arrived"
* output MS
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output ^slicing.description = "By the kind of output"
* output ^short = "What came of it"
* output contains outcome 0..1 MS
* output[outcome] ^short = "How the completed referral ended"
* output[outcome].type = ReferralTaskOutputCS#outcome
* output[outcome].value[x] only CodeableConcept
* output[outcome].valueCodeableConcept from ReferralOutcomeVS (required)
* obeys outcome-when-completed
