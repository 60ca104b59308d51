Instance: encounter-court
InstanceOf: CareEncounter
Usage: #example
Title: "An advocate goes along"
Description: "The hard case: an advocate went along to an interview. Neither the place nor the interview's subject is recorded, and the advocate is not named."
* insert Confidentiality(R)
* insert Label(MH)
* extension[mode].valueCode = #in-person
* identifier.system = "http://harbor-advocates.example.org/contacts"
* identifier.value = "C-0441"
* status = #finished
* class = $act-code#FLD "field"
* type = VictimServiceCS#e9 "Law enforcement interview"
* serviceType = SessionKindCS#individual "Individual session"
* subject = Reference(alias-doe)
* participant.individual.type = "Practitioner"
* participant.individual.display = "Advocate on duty"
* period.start = "2026-12-03T13:00:00-06:00"
* period.end = "2026-12-03T15:10:00-06:00"
* serviceProvider = Reference(harbor-advocates)
