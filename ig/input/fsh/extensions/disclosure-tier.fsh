Extension: ReleaseTier
Id: disclosure-tier
Title: "Disclosure tier of a release"
Description: "How much the organizations named in the provision may be told about what became of the referral. Without it: delivery."
Context: Consent.provision
* insert Published
* value[x] 1..1 MS
* value[x] only code
* valueCode from DisclosureTierVS (required)
