Instance: encounter-individual
InstanceOf: CareEncounter
Usage: #example
Title: "An individual session"
Description: "The plain case: the session by video that was booked took place."
* insert Confidentiality(R)
* insert Label(MH)
* extension[mode].valueCode = #video
* identifier.system = "http://riverside-clinic.example.org/encounters"
* identifier.value = "E-5108"
* status = #finished
* class = $act-code#VR "virtual"
* type = VictimServiceCS#c4 "Individual counseling"
* serviceType = SessionKindCS#individual "Individual session"
* subject = Reference(jane-doe)
* basedOn = Reference(referral-jane-doe)
* participant.individual.type = "Practitioner"
* participant.individual.display = "L. Chen"
* appointment = Reference(appointment-video)
* period.start = "2026-12-01T09:31:00-06:00"
* period.end = "2026-12-01T10:18:00-06:00"
* serviceProvider = Reference(riverside-clinic)
