ValueSet: PartyRoleVS
Id: party-role
Title: "Role of a party"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system PartyRoleCS
