Instance: care-team-jane-doe
InstanceOf: VictimCareTeam
Usage: #example
Title: "A care team with an advocate"
Description: "The plain case: the victim's advocate and a therapist, each named by display only."
* insert Confidentiality(R)
* insert Label(MH)
* status = #active
* name = "Team since November"
* subject = Reference(jane-doe)
* period.start = "2026-11-24"
* participant[advocate].role = CareTeamRoleCS#victim-advocate "Victim advocate"
* participant[advocate].member.type = "Practitioner"
* participant[advocate].member.display = "M. Okafor"
* participant[1].role = CareTeamRoleCS#therapist "Therapist"
* participant[1].member.type = "Practitioner"
* participant[1].member.display = "L. Chen"
* managingOrganization = Reference(riverside-clinic)
