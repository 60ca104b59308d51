Extension: SessionModeExtension
Id: session-mode
Title: "Mode of a session"
Description: "Whether a session takes place in person, by video or by phone."
Context: Appointment, Encounter
* insert Published
* value[x] 1..1 MS
* value[x] only code
* valueCode from SessionModeVS (required)
* value[x] ^short = "in-person, video, phone"
