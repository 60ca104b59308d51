Instance: lethality-screen-not-performed
InstanceOf: LethalityScreen
Usage: #example
Title: "A lethality screen that was not performed"
Description: "The screen was due and could not be given. That it is missing says nothing about the danger."
* insert Confidentiality(V)
* insert Label(SDV)
* status = #final
* code = LethalityScreenCS#lethality-screen "Lethality screen"
* subject = Reference(jane-doe)
* performer = Reference(springfield-pd)
* effectiveDateTime = "2026-12-09T20:05:00Z"
* dataAbsentReason = http://terminology.hl7.org/CodeSystem/data-absent-reason#not-performed "Not Performed"
