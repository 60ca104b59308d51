CodeSystem: PartyRoleCS
Id: party-role
Title: "Role of a party"
Description: "What an organization is in the exchange. An organization can have several roles."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/party-role"
* #referral-source "Referral source" "Sends referrals: a police agency, a prosecutor, a hospital, a school."
* #care-provider "Care provider" "Receives referrals and gives health care; records instruments such as the PHQ-9."
* #victim-service-provider "Victim service provider" "Receives referrals and gives services to victims: an advocacy organization, a shelter."
* #operator "Operator" "Runs the server and keeps its directory of organizations and partnerships."
