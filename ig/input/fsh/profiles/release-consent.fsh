Profile: ReleaseConsent
Parent: Consent
Id: release-consent
Title: "Release"
Description: "The victim's permission, limited in time, that named organizations get what the referral needs. One release names what it permits; nothing is permitted by silence."
* insert Published
* identifier MS
// R4's own example here is not a valid identifier
* identifier ^example[0].label = "General"
* identifier ^example[0].valueIdentifier.system = "http://springfield-pd.example.org/releases"
* identifier ^example[0].valueIdentifier.value = "SPD-R-2026-0388"
* status MS
* scope = $consent-scope#patient-privacy
* category MS
* patient 1..1 MS
* dateTime 1..1 MS
* dateTime ^short = "When the victim signed"
* organization MS
* organization only Reference(Organization)
* organization ^short = "Who took the release"
* policy MS
* policyRule MS
* provision 1..1 MS
* provision.extension contains ReleaseTier named disclosureTier 0..1 MS
* provision.extension[disclosureTier] ^short = "How much the actors may be told of what becomes of the referral; without it, its delivery only"
* provision.type 1..1 MS
* provision.type = #permit (exactly)
* provision.period 1..1 MS
* provision.period.start 1..1 MS
* provision.period.end 1..1 MS
* provision.period.end ^short = "A release always ends"
* provision.actor 1..* MS
* provision.actor.role 1..1 MS
* provision.actor.reference 1..1 MS
* provision.actor.reference only Reference(Organization)
* provision.actor.reference ^short = "An organization that may receive"
* provision.purpose MS
