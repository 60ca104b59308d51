Instance: provenance-delivered
InstanceOf: ReferralProvenance
Usage: #example
Title: "Who sent a delivered referral"
Description: "The hard case: the target's copy. It points to the copies of the referral and the Task only, and still names the source as the author."
* insert Confidentiality(R)
* insert Label(NORDSCLCD)
* target[+] = Reference(referral-jane-doe-delivered)
* target[+] = Reference(task-on-hold)
* recorded = "2026-11-20T09:05:00Z"
* agent[author].who = Reference(springfield-pd)
