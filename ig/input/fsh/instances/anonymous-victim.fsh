Instance: anonymous-victim
InstanceOf: VictimPatient
Usage: #example
Title: "An anonymous victim"
Description: "The hard case: no name, no date of birth, no safe contact. The name says that it is unknown; the missing safe contact means that nobody may call."
* insert Confidentiality(R)
* identifier.system = "http://lakeside-pd.example.org/victims"
* identifier.value = "A-0093"
* name.extension.url = $data-absent-reason
* name.extension.valueCode = #unknown
* gender = #unknown
