Instance: appointment-video
InstanceOf: TherapyAppointment
Usage: #example
Title: "A session by video"
Description: "The plain case: an individual session with a link that names nobody."
* insert Confidentiality(R)
* insert Label(MH)
* extension[mode].valueCode = #video
* extension[virtualService].extension[address].valueUrl = "https://video.example.org/j/7f3k-92qd"
* extension[virtualService].extension[maxParticipants].valuePositiveInt = 2
* identifier.system = "http://riverside-clinic.example.org/appointments"
* identifier.value = "2026-9931"
* status = #booked
* serviceType = SessionKindCS#individual "Individual session"
* description = "Yoga class"
* start = "2026-12-01T09:30:00-06:00"
* end = "2026-12-01T10:20:00-06:00"
* minutesDuration = 50
* basedOn = Reference(referral-jane-doe)
* participant[+].actor = Reference(jane-doe)
* participant[=].required = #required
* participant[=].status = #accepted
* participant[+].actor.type = "Practitioner"
* participant[=].actor.display = "L. Chen"
* participant[=].required = #required
* participant[=].status = #accepted
