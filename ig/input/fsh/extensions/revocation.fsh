Extension: Revocation
Id: revocation
Title: "Revocation of a release"
Description: "When a release was taken back, by whom and in what way. A spoken word is enough; no reason is asked for."
Context: Consent
* insert Published
* extension contains
    when 1..1 MS and
    by 1..1 MS and
    how 1..1 MS and
    receivedBy 1..1 MS
* extension[when] ^short = "When the victim said so; it holds from then on, not from when it was recorded"
* extension[when].value[x] only dateTime
* extension[by] ^short = "Who revoked: the victim, or who may decide for the victim"
* extension[by].value[x] only code
* extension[by].valueCode from ReleaseRevokerVS (required)
* extension[how] ^short = "In what way"
* extension[how].value[x] only code
* extension[how].valueCode from ReleaseRevocationMannerVS (required)
* extension[receivedBy] ^short = "The organization that was told"
* extension[receivedBy].value[x] only Reference(Organization)
