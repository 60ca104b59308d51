Instance: lakeside-pd
InstanceOf: SourceOrganization
Usage: #example
Title: "Lakeside Police Department"
Description: "A second police agency; it sees nothing of what the first one sends."
* identifier[party].value = "lakeside-pd"
* active = true
* type[source] = PartyRoleCS#referral-source "Referral source"
* name = "Lakeside Police Department"
