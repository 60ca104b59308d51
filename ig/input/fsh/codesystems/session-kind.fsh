CodeSystem: SessionKindCS
Id: session-kind
Title: "Kind of session"
Description: "Who takes part in a session. There is no kind for couples: a session of a victim together with the person who did the harm is not booked this way."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/session-kind"
* #individual "Individual session" "One person and the therapist."
* #group "Group session" "Several people with like experience. Each has an appointment of their own; none names another."
* #family "Family session" "The victim with relatives whom the victim chose."
* #intake "Intake" "A first meeting, to find out what is needed."
* #assessment "Assessment" "A meeting for an instrument or a clinical interview."
