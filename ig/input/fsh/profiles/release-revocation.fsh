Profile: ReleaseRevocation
Parent: ReleaseConsent
Id: release-revocation
Title: "Revoked release"
Description: "A release that the victim took back: the same Consent, updated to inactive, with when, by whom and how. It is never deleted, since it shows what was permitted until then."
* insert Published
* status = #inactive (exactly)
* status ^short = "inactive: no longer in force"
* extension contains Revocation named revocation 1..1 MS
* extension[revocation] ^short = "When, by whom, how, and who was told"
