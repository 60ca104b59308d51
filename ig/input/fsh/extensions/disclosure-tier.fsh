Extension: ReleaseTier
Id: disclosure-tier
Title: "Disclosure tier of a release"
Description: "How much the organization named in the provision may be told about what becomes of the referral, at most: a lower setting of the target organization goes before. Without it: delivery."
Context: Consent.provision
* insert Published
* value[x] 1..1 MS
* value[x] ^short = "delivery, acknowledgement, status or outcome"
* value[x] only code
* valueCode from DisclosureTierVS (required)
