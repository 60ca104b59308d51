Profile: OfficerRole
Parent: PractitionerRole
Id: officer-role
Title: "Officer"
Description: "An officer, or a member of staff, as the agency presents them: badge number, function, a way to reach them at work. It belongs to one agency; the same person at another agency is another role. There is no Practitioner behind it, and nothing private in it."
* insert Published
* identifier 1..* MS
* identifier obeys officer-badge
* identifier ^short = "The badge number, in a system of the agency's own"
* identifier.system 1..1 MS
* identifier.system ^short = "For example http://springfield-pd.example.org/badges"
* identifier.value 1..1 MS
* identifier.value ^short = "The badge number"
* active 1..1 MS
* active ^short = "false when the officer left the agency or the function"
* period MS
* period ^short = "From when to when"
* practitioner MS
* practitioner ^short = "The name as the agency gives it, in display; nothing else"
* practitioner.reference 0..0
* practitioner.reference ^short = "There is no record of the person"
* practitioner.identifier 0..0
* practitioner.identifier ^short = "The badge number is the identifier of the role"
* practitioner.display 1..1 MS
* practitioner.display ^short = "For example: Ofc. R. Diaz"
* organization 1..1 MS
* organization ^short = "The agency"
* code 1..* MS
* code from OfficerFunctionVS (extensible)
* code ^short = "What the officer does"
* location 0..0
* location ^short = "Not recorded"
* telecom MS
* telecom obeys officer-telecom
* telecom ^short = "How to reach the officer at work"
* telecom.system 1..1 MS
* telecom.system ^short = "phone or email"
* telecom.value 1..1 MS
* telecom.value ^short = "The agency's switchboard, an extension, a work address"
* telecom.use 1..1 MS
* telecom.use ^short = "Always work"
* availableTime 0..0
* availableTime ^short = "Shifts are not recorded"
* notAvailable 0..0
* notAvailable ^short = "Absences are not recorded"
