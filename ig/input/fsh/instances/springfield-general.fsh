Instance: springfield-general
InstanceOf: PartyOrganization
Usage: #example
Title: "Springfield General Hospital"
Description: "The hard case: a hospital that sends referrals from its emergency department and receives others. It conforms to the profiles of a source and of a target as well."
* meta.profile[+] = "https://haven.example.org/ig/StructureDefinition/party-organization"
* meta.profile[+] = "https://haven.example.org/ig/StructureDefinition/source-organization"
* meta.profile[+] = "https://haven.example.org/ig/StructureDefinition/target-organization"
* identifier[party].value = "springfield-general"
* active = true
* type[+] = PartyRoleCS#referral-source "Referral source"
* type[+] = PartyRoleCS#care-provider "Care provider"
* name = "Springfield General Hospital"
* telecom.system = #phone
* telecom.value = "555-0150"
* telecom.use = #work
