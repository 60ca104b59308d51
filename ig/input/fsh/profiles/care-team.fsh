Profile: VictimCareTeam
Parent: CareTeam
Id: care-team
Title: "Care team"
Description: "Who helps the victim to recover, each with a role: the advocate first. Police and prosecution are no part of it. It stays with the provider that keeps it and is never told to a referral source. Can be filled so that it is also valid as a US Core 6.1.0 CareTeam."
* insert Published
* meta.security MS
* meta.security ^short = "R and MH"
* identifier MS
* identifier ^short = "The provider's own number of the team"
* status 1..1 MS
* status ^short = "proposed, active, suspended, inactive"
* name MS
* name ^short = "Plain words, without a diagnosis and without the victim's name"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The victim, in the provider's own record"
* period MS
* period ^short = "From when to when"
* participant 1..* MS
* participant ^short = "Who takes part"
* participant ^slicing.discriminator.type = #pattern
* participant ^slicing.discriminator.path = "role"
* participant ^slicing.rules = #open
* participant ^slicing.description = "By the role"
* participant.role 1..1 MS
* participant.role from CareTeamRoleVS (required)
* participant.role ^short = "What they do for the victim"
* participant.member 1..1 MS
* participant.member only Reference(Practitioner or PractitionerRole or Organization or RelatedPerson or Patient)
* participant.member ^short = "The person, or the organization where nobody is to be named"
* participant.onBehalfOf MS
* participant.onBehalfOf ^short = "The organization they work for"
* participant.period MS
* participant.period ^short = "From when to when"
* participant contains advocate 0..* MS
* participant[advocate].role = CareTeamRoleCS#victim-advocate
* participant[advocate] ^short = "The victim's advocate"
* managingOrganization 1..1 MS
* managingOrganization only Reference(Organization)
* managingOrganization ^short = "The provider that keeps the team"
