ValueSet: CareTeamRoleVS
Id: care-team-role
Title: "Role in the care team"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system CareTeamRoleCS
