Profile: LethalityScreen
Parent: Observation
Id: lethality-screen
Title: "Lethality screen"
Description: "That a lethality screen of the Lethality Assessment Program was performed or not, when, how it ended, and what triggered the protocol. Never the questions or the answers."
* insert Published
* insert Planned("The server does not yet take lethality screens.")
* status MS
* status ^short = "final"
* category 1..* MS
* category ^short = "survey, and others if you like"
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* category[survey] ^short = "survey"
* code MS
* code = LethalityScreenCS#lethality-screen
* code ^short = "lethality-screen"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The victim"
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime ^short = "When the officer gave the screen, or would have"
* performer 1..* MS
* performer only Reference(Organization or PractitionerRole)
* performer ^short = "The agency, or the officer in their role there"
* value[x] MS
* value[x] only CodeableConcept
* value[x] from LethalityOutcomeVS (required)
* value[x] ^short = "How it ended; absent if it was not performed"
* obeys score-or-reason and danger-has-trigger
* dataAbsentReason MS
* dataAbsentReason ^short = "not-performed, if the screen was due and not given"
* note 0..0
* hasMember 0..0
* derivedFrom 0..0
* component 0..1 MS
* component ^short = "What made it a high danger"
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #closed
* component contains trigger 0..1 MS
* component[trigger] ^short = "What led to High danger"
* component[trigger].code = LethalityScreenCS#trigger
* component[trigger].value[x] 1..1 MS
* component[trigger].value[x] only CodeableConcept
* component[trigger].value[x] from LethalityTriggerVS (required)
* component[trigger].value[x] ^short = "any-of-first-three, four-of-other-eight or officer-belief"
