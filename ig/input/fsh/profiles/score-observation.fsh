Profile: ScoreObservation
Parent: Observation
Id: score-observation
Title: "Score"
Description: "A score, or one answer of weight, that the server extracted from a questionnaire response. It is stored together with the response it is derived from, or not at all. It is also a US Core 6.1.0 Screening Assessment."
* insert Published
* status MS
* status ^short = "final"
* category 1..* MS
* category ^short = "survey, and others if you like"
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* category[survey] ^short = "survey, as US Core's Screening Assessment asks"
* code MS
* code ^short = "The code of the Questionnaire's item: LOINC where verified, else instrument-score"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The person whose answers were scored"
* effective[x] 1..1 MS
* effective[x] only dateTime
* effectiveDateTime ^short = "When the answers were given"
* performer MS
* performer ^short = "The party in whose record the response is"
* value[x] MS
* value[x] only Quantity or CodeableConcept or integer or boolean
* value[x] ^short = "A score in points or percent, an answer, or whether a rule is met"
* obeys score-or-reason
* dataAbsentReason MS
* dataAbsentReason ^short = "Why there is no value. The server stores no Observation for a score that is withheld"
* interpretation MS
* interpretation ^short = "The band of the score, for example a code of phq-9-severity"
* derivedFrom 1..1 MS
* derivedFrom only Reference(QuestionnaireResponse)
* derivedFrom ^short = "The response with the answers"
