Instance: care-team-avery
InstanceOf: VictimCareTeam
Usage: #example
Title: "A care team across two organizations"
Description: "The hard case: the advocate belongs to another organization that gives no names, so the organization itself is the member; an interpreter for American Sign Language, and the victim as a member."
* insert Confidentiality(R)
* insert Label(MH)
* identifier.system = "http://riverside-clinic.example.org/teams"
* identifier.value = "T-98"
* status = #active
* name = "Team since December"
* subject = Reference(substitute-address-doe)
* period.start = "2026-12-04"
* participant[advocate].role = CareTeamRoleCS#victim-advocate "Victim advocate"
* participant[advocate].member = Reference(harbor-advocates)
* participant[1].role = CareTeamRoleCS#interpreter "Interpreter"
* participant[1].member.type = "Practitioner"
* participant[1].member.display = "Interpreter on call"
* participant[2].role = CareTeamRoleCS#victim "Victim"
* participant[2].member = Reference(substitute-address-doe)
* managingOrganization = Reference(riverside-clinic)
