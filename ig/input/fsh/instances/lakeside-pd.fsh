Instance: lakeside-pd
InstanceOf: PartyOrganization
Usage: #example
Title: "Lakeside Police Department"
Description: "A second police agency; it sees nothing of what the first one sends."
* identifier[party].value = "lakeside-pd"
* active = true
* type = PartyRoleCS#referral-source
* name = "Lakeside Police Department"
