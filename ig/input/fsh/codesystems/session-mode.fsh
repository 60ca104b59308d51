CodeSystem: SessionModeCS
Id: session-mode
Title: "Mode of a session"
Description: "Where and by what means a session takes place."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/session-mode"
* #in-person "In person" "All are in one place."
* #video "Video" "By a video link."
* #phone "Phone" "By a voice call."
