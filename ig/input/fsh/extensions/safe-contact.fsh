Extension: SafeContact
Id: safe-contact
Title: "Safe contact"
Description: "Whether and how the victim can be contacted without danger, in the victim's own terms. Without this extension the answer is: not safe to contact. What it does not say is not allowed."
Context: Patient
* insert Published
* obeys safe-contact-unsafe
* obeys safe-contact-voicemail
* obeys safe-contact-means
* obeys safe-contact-words
* obeys safe-contact-stop
* obeys safe-contact-nobody
* extension contains
    safeToContact 1..1 MS and
    stopContact 0..1 MS and
    channel 0..* MS and
    means 0..* MS and
    hours 0..1 MS and
    times 0..* MS and
    voicemail 0..1 MS and
    introduction 0..1 MS and
    mayTell 0..1 MS and
    mayHear 0..* MS and
    withinEarshot 0..* MS and
    codeWord 0..1 MS and
    deviceRisk 0..* MS and
    envelope 0..1 MS and
    interpreter 0..1 MS and
    addressConfidentiality 0..1 MS and
    statedOn 0..1 MS
* extension[safeToContact] ^short = "Is there any safe way to contact the victim?"
* extension[safeToContact].value[x] only boolean
* extension[stopContact] ^short = "Since when the victim wants no contact at all, from anybody"
* extension[stopContact].value[x] only dateTime
* extension[channel] ^short = "A number or address that is safe, and nothing else is"
* extension[channel].value[x] only ContactPoint
* extension[channel].valueContactPoint.system 1..1
* extension[channel].valueContactPoint.value 1..1
* extension[means] ^short = "A way of contact that is safe. Without any: a call to a phone, a text to an sms number, an email to an email address"
* extension[means].value[x] only CodeableConcept
* extension[means].valueCodeableConcept from SafeContactChannelVS (required)
* extension[hours] ^short = "When contact is safe, in words; the victim's local time"
* extension[hours].value[x] only string
* extension[times] ^short = "The same, computable: days and times of day; the victim's local time"
* extension[times].value[x] only Timing
* extension[voicemail] ^short = "May a message be left? Without a statement: no"
* extension[voicemail].value[x] only boolean
* extension[introduction] ^short = "How a caller introduces themself. Without a statement: not at all"
* extension[introduction].value[x] only CodeableConcept
* extension[introduction].valueCodeableConcept from CallerIntroductionVS (required)
* extension[mayTell] ^short = "What a caller may say to whoever answers, in words"
* extension[mayTell].value[x] only string
* extension[mayHear] ^short = "Who else may hear what it is about, in the victim's words. Without any: nobody"
* extension[mayHear].value[x] only string
* extension[withinEarshot] ^short = "Who is likely to overhear, see or read the contact"
* extension[withinEarshot].value[x] only CodeableConcept
* extension[withinEarshot].valueCodeableConcept from OthersWithinEarshotVS (required)
* extension[codeWord] ^short = "A word that was agreed with the victim, and what it means"
* extension[codeWord].value[x] only string
* extension[deviceRisk] ^short = "Why a phone or account of the victim is not private"
* extension[deviceRisk].value[x] only CodeableConcept
* extension[deviceRisk].valueCodeableConcept from DeviceRiskVS (required)
* extension[envelope] ^short = "What a letter must look like from outside"
* extension[envelope].value[x] only string
* extension[interpreter] ^short = "The language to interpret, if one is needed; sign languages too"
* extension[interpreter].value[x] only CodeableConcept
* extension[interpreter].valueCodeableConcept from http://hl7.org/fhir/ValueSet/all-languages (preferred)
* extension[addressConfidentiality] ^short = "Is the address a substitute from an address confidentiality program?"
* extension[addressConfidentiality].value[x] only boolean
* extension[statedOn] ^short = "When the victim said all this; ask anew when it is old"
* extension[statedOn].value[x] only dateTime
