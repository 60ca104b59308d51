Instance: lethality-screen-belief
InstanceOf: LethalityScreen
Usage: #example
Title: "A lethality screen: the officer’s belief"
Description: "The hard case: the victim did not answer, and the officer triggered the protocol."
* insert Confidentiality(V)
* insert Label(SDV)
* status = #final
* code = LethalityScreenCS#lethality-screen "Lethality screen"
* subject = Reference(jane-doe)
* performer = Reference(springfield-pd)
* effectiveDateTime = "2026-12-06T01:15:00Z"
* valueCodeableConcept = LethalityOutcomeCS#high-danger "High danger"
* component[trigger].valueCodeableConcept = LethalityTriggerCS#officer-belief "Officer’s belief"
