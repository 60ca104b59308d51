Instance: provenance-jane-doe
InstanceOf: ReferralProvenance
Usage: #example
Title: "Who sent the referral"
Description: "The police department answers for all that it sent."
* insert Confidentiality(R)
* target[+] = Reference(jane-doe)
* target[+] = Reference(referral-jane-doe)
* target[+] = Reference(task-requested)
* target[+] = Reference(release-jane-doe)
* recorded = "2026-11-20T09:05:00Z"
* agent.type = $provenance-agent#author "Author"
* agent.who = Reference(springfield-pd)
