Instance: haven-admin
InstanceOf: PartyOrganization
Usage: #example
Title: "Haven operator"
Description: "The plain case: the organization that runs the server and keeps its directory. It sees no party's records."
* identifier[party].value = "haven-admin"
* active = true
* type = PartyRoleCS#operator "Operator"
* name = "Haven Operator"
