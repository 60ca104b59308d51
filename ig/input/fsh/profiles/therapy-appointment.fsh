Profile: TherapyAppointment
Parent: Appointment
Id: therapy-appointment
Title: "Therapy appointment"
Description: "An appointment for therapy, in person, by video or by phone. It is written so that a calendar, a reminder or a lock screen gives nothing away: neutral text, no reason, no place in words, no other victim. It is never told to a referral source."
* insert Published
* obeys appointment-one-victim
* obeys appointment-mode
* meta.security MS
* meta.security ^short = "R and MH"
* extension contains
    SessionModeExtension named mode 1..1 MS and
    VirtualService named virtualService 0..1 MS
* extension[mode] ^short = "in-person, video, phone"
* extension[virtualService] ^short = "The link of a video session"
* identifier MS
* identifier ^short = "The provider's own number of the appointment"
* status MS
* status ^short = "proposed, pending, booked, arrived, fulfilled, cancelled, noshow …"
* cancelationReason MS
* cancelationReason ^short = "Why it was cancelled, coded"
* serviceType 1..1 MS
* serviceType from SessionKindVS (required)
* serviceType ^short = "individual, group, family, intake, assessment"
* reasonCode 0..0
* reasonCode ^short = "A diagnosis does not belong in a calendar"
* reasonReference 0..0
* reasonReference ^short = "A diagnosis does not belong in a calendar"
* description MS
* description obeys neutral-text
* description ^short = "A neutral title, such as the words of the safe contact"
* start MS
* start ^short = "When it begins, with time zone"
* end MS
* end ^short = "When it ends"
* minutesDuration MS
* minutesDuration ^short = "How long it takes"
* comment obeys neutral-text
* comment ^short = "A neutral remark, if any"
* patientInstruction MS
* patientInstruction obeys neutral-text
* patientInstruction ^short = "What the victim should know before, in neutral words"
* basedOn MS
* basedOn only Reference(ServiceRequest)
* basedOn ^short = "The provider's copy of the referral"
* participant MS
* participant ^short = "The victim, the therapist, a room; nobody else of a group"
* participant.actor 1..1 MS
* participant.actor only Reference(Patient or Practitioner or PractitionerRole or RelatedPerson or Location)
* participant.actor ^short = "One victim only; a place only as a Location"
* participant.required MS
* participant.required ^short = "Must they be there?"
* participant.status MS
* participant.status ^short = "accepted, declined, tentative, needs-action"
