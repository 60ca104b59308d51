Instance: appointment-group
InstanceOf: TherapyAppointment
Usage: #example
Title: "A group session in person"
Description: "The hard case: one member's own appointment for a group. It names this victim and the therapist; of the others it says nothing. The room is named by a neutral display; there is no record of it."
* insert Confidentiality(R)
* insert Label(MH)
* extension[mode].valueCode = #in-person
* identifier.system = "http://riverside-clinic.example.org/appointments"
* identifier.value = "2026-9958"
* status = #booked
* serviceType = SessionKindCS#group "Group session"
* description = "Evening class"
* start = "2026-12-10T18:00:00-06:00"
* end = "2026-12-10T19:30:00-06:00"
* minutesDuration = 90
* patientInstruction = "Come a little early and ask at the desk for the evening class."
* participant[+].actor = Reference(alias-doe)
* participant[=].required = #required
* participant[=].status = #accepted
* participant[+].actor.type = "Practitioner"
* participant[=].actor.display = "L. Chen"
* participant[=].required = #required
* participant[=].status = #accepted
* participant[+].actor.type = "Location"
* participant[=].actor.display = "The usual room"
* participant[=].status = #accepted
