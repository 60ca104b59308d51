Instance: no-contact-doe
InstanceOf: VictimPatient
Usage: #example
Title: "A victim who wants no contact"
Description: "A victim who once agreed to be called and has asked that it stop. All that is left of the safe contact is that there is none, and since when."
* insert Confidentiality(V)
* insert Label(LOCIS)
* insert Label(PROCESSINLINELABEL)
* extension[safeContact].extension[safeToContact].valueBoolean = false
* extension[safeContact].extension[stopContact].valueDateTime = "2026-12-08T14:00:00-06:00"
* extension[safeContact].extension[statedOn].valueDateTime = "2026-12-08"
* identifier.system = "http://springfield-pd.example.org/victims"
* identifier.value = "V-20399"
* name.family = "Doe"
* name.given = "Sam"
* gender = #male
* birthDate = "1979-02-17"
