Instance: lethality-screen-high
InstanceOf: LethalityScreen
Usage: #example
Title: "A lethality screen: high danger"
Description: "The plain case: the answers triggered the protocol."
* insert Confidentiality(V)
* insert Label(SDV)
* status = #final
* code = LethalityScreenCS#lethality-screen "Lethality screen"
* subject = Reference(jane-doe)
* performer = Reference(springfield-pd)
* effectiveDateTime = "2026-11-16T23:40:00Z"
* valueCodeableConcept = LethalityOutcomeCS#high-danger "High danger"
* component[trigger].valueCodeableConcept = LethalityTriggerCS#any-of-first-three "Any of the first three"
