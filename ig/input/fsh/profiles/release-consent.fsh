Profile: ReleaseConsent
Parent: Consent
Id: release-consent
Title: "Release"
Description: "The victim's permission, limited in time, that one named organization gets what the release names, for one purpose. Nothing is permitted by silence, and signing is never a condition of service. One release for each organization that receives."
* insert Published
* identifier MS
// R4's own example here is not a valid identifier
* identifier ^example[0].label = "General"
* identifier ^example[0].valueIdentifier.system = "http://springfield-pd.example.org/releases"
* identifier ^example[0].valueIdentifier.value = "SPD-R-2026-0388"
* identifier ^short = "The number of the signed form"
* status MS
* status ^short = "active while it is in force; inactive once revoked"
* scope = $consent-scope#patient-privacy
* category MS
* category ^short = "Information disclosure (IDSCL)"
* patient 1..1 MS
* patient ^short = "The victim"
* dateTime 1..1 MS
* dateTime ^short = "When the victim signed"
* organization MS
* organization only Reference(Organization)
* organization ^short = "Who took the release"
* policy MS
* policy ^short = "The form or the rule that was signed"
* policyRule MS
* policyRule ^short = "The same as a code, if there is one"
* verification MS
* verification ^short = "That the victim, or who may sign for the victim, was asked again and agreed"
* provision 1..1 MS
* provision ^short = "What is permitted"
* provision obeys release-one-year
* provision.extension contains ReleaseTier named disclosureTier 0..1 MS
* provision.extension[disclosureTier] ^short = "How much the recipient may be told of what becomes of the referral; without it, its delivery only"
* provision.type 1..1 MS
* provision.type = #permit (exactly)
* provision.type ^short = "permit: a release only opens"
* provision.period 1..1 MS
* provision.period ^short = "From when to when it is in force"
* provision.period.start 1..1 MS
* provision.period.start ^short = "The first day"
* provision.period.end 1..1 MS
* provision.period.end ^short = "The last day; a release always ends: 90 days after the start if the victim names no other day, at the latest after a year"
* provision.actor 1..1 MS
* provision.actor ^short = "Who may receive: one organization a release"
* provision.actor.role 1..1 MS
* provision.actor.role ^short = "Information recipient (IRCP)"
* provision.actor.reference 1..1 MS
* provision.actor.reference only Reference(Organization)
* provision.actor.reference ^short = "The organization that may receive"
* provision.purpose 1..* MS
* provision.purpose ^short = "What for: coordination of care (COC) on the way there, the victim's own wish (PATRQT) or coordination of care on the way back"
* provision.class MS
* provision.class ^short = "Which kinds of resource may pass; without it, those of the referral"
* provision.provision 0..0
* provision.provision ^short = "Not used: an exception within a release is easily overlooked; write a narrower release"
