Extension: SafeContact
Id: safe-contact
Title: "Safe contact"
Description: "Whether and how the victim can be contacted without danger. Without this extension the answer is: not safe to contact."
Context: Patient
* insert Published
* extension contains
    safeToContact 1..1 MS and
    channel 0..* MS and
    hours 0..1 MS and
    voicemail 0..1 MS and
    mayTell 0..1 MS and
    interpreter 0..1 MS and
    addressConfidentiality 0..1 MS
* extension[safeToContact] ^short = "Is there any safe way to contact the victim?"
* extension[safeToContact].value[x] only boolean
* extension[channel] ^short = "A number or address that is safe, and nothing else is"
* extension[channel].value[x] only ContactPoint
* extension[hours] ^short = "When contact is safe, in words"
* extension[hours].value[x] only string
* extension[voicemail] ^short = "May a message be left? Without a statement: no"
* extension[voicemail].value[x] only boolean
* extension[mayTell] ^short = "What a caller may say to whoever answers, in words"
* extension[mayTell].value[x] only string
* extension[interpreter] ^short = "The language to interpret, if one is needed"
* extension[interpreter].value[x] only CodeableConcept
* extension[addressConfidentiality] ^short = "Is the address a substitute from an address-confidentiality program?"
* extension[addressConfidentiality].value[x] only boolean
