CodeSystem: CareTeamRoleCS
Id: care-team-role
Title: "Role in the care team"
Description: "What somebody does for the victim's recovery. There is no role for police or prosecution: they are not part of a care team."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/care-team-role"
* #victim-advocate "Victim advocate" "Stands by the victim, explains rights and services, and goes along. Works for the victim, not for the case."
* #therapist "Therapist" "Gives psychotherapy."
* #psychiatrist "Psychiatrist" "Diagnoses and prescribes."
* #primary-care "Primary care clinician" "Gives primary care."
* #case-manager "Case manager" "Coordinates the services and follows up."
* #peer-support "Peer supporter" "Supports from experience of their own."
* #interpreter "Interpreter" "Interprets; is never a relative of the victim."
* #guardian "Guardian" "May decide for a victim who is a minor or lacks capacity; never the person who did the harm."
* #trusted-person "Trusted person" "A person whom the victim chose to be part of it."
* #victim "Victim" "The victim, as a member of the team."
* #organization "Organization" "An organization that takes part as a whole, where no person is to be named."
