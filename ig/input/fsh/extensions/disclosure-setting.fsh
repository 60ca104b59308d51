Extension: DisclosureSetting
Id: disclosure-setting
Title: "Disclosure setting of a target"
Description: "How much this organization tells sources about what becomes of their referrals, at most, whatever a victim's release permits. Without it: delivery. Kept by the operator for the organization; a lower setting takes effect at once."
Context: Organization
* insert Published
* value[x] 1..1 MS
* value[x] ^short = "delivery, acknowledgement, status or outcome"
* value[x] only code
* valueCode from DisclosureTierVS (required)
