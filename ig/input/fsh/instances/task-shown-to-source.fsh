Instance: task-shown-to-source
InstanceOf: ReferralTask
Usage: #example
Title: "What the source sees of a rejection"
Description: "The source's own Task at the tier acknowledgement: rejected, with the reason not-disclosed in place of the target's."
* insert Confidentiality(R)
* identifier.system = "http://lakeside-pd.example.org/referral-tasks"
* identifier.value = "LPD-26-118"
* status = #rejected
* statusReason = ReferralReasonCS#not-disclosed "Not disclosed"
* statusReason.text = "Not disclosed"
* intent = #order
* priority = #stat
* focus = Reference(referral-anonymous)
* for = Reference(anonymous-victim)
* authoredOn = "2026-11-21T02:40:00Z"
* requester = Reference(lakeside-pd)
* owner = Reference(riverside-clinic)
* restriction.period.end = "2030-12-31"
