Profile: ScoreObservation
Parent: Observation
Id: score-observation
Title: "Score"
Description: "A score, or one answer of weight, that the server extracted from a questionnaire response. It is stored together with the response it is derived from, or not at all."
* insert Published
* status MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* code MS
* subject 1..1 MS
* subject only Reference(Patient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime ^short = "When the answers were given"
* performer MS
* value[x] MS
* value[x] only Quantity or CodeableConcept or integer
* obeys score-or-reason
* dataAbsentReason MS
* interpretation MS
* interpretation ^short = "The band of the score, for example a code of phq-9-severity"
* derivedFrom 1..1 MS
* derivedFrom only Reference(QuestionnaireResponse)
* derivedFrom ^short = "The response with the answers"
