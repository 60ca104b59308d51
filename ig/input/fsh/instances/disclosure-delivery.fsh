RuleSet: Disclosure(from, to, purpose, purposeDisplay)
* insert Confidentiality(R)
* subtype[disclosure] = $lifecycle#disclose
* outcome = #0
* purposeOfEvent = $act-reason#{purpose} "{purposeDisplay}"
* agent[source].who = Reference({from})
* agent[source].requestor = false
* agent[source].network.address = "haven.example.org"
* agent[source].network.type = #1
* agent[recipient].who = Reference({to})
* agent[recipient].requestor = false
* agent[recipient].network.address = "haven.example.org"
* agent[recipient].network.type = #1
* source.observer = Reference({from})

Instance: disclosure-delivery
InstanceOf: DisclosureAuditEvent
Usage: #example
Title: "The delivery of a referral, for the record"
Description: "The plain case: what the police disclosed to the clinic, under the release of the victim."
* insert Disclosure(springfield-pd, riverside-clinic, COC, coordination of care)
* recorded = "2026-11-20T09:05:02Z"
* entity[patient].what = Reference(jane-doe)
* entity[referral].what = Reference(task-requested)
* entity[referral].detail[tier].valueString = "delivery"
* entity[referral].detail[status].valueString = "requested"
* entity[release].what = Reference(release-jane-doe)
