Profile: InstrumentResponse
Parent: QuestionnaireResponse
Id: instrument-response
Title: "Instrument response"
Description: "A completed response to an instrument. Answers can be missing: then a score that needs them is withheld, but a safety alert can still be raised. The server computes every score; one that is sent must agree with it."
* insert Published
* identifier MS
* identifier ^short = "The sender's own key of this response"
* questionnaire 1..1 MS
* questionnaire ^short = "The instrument, by the URL of its Questionnaire, with or without a version"
* status = #completed (exactly)
* status MS
* status ^short = "completed; a response still in the making stays with the sender"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The person whose answers these are"
* authored 1..1 MS
* authored ^short = "When the answers were given; the date of the score. Send the day at least, better the time"
* author MS
* author ^short = "Who recorded the answers"
* source MS
* source ^short = "Who gave the answers: the person, or somebody for them"
* item MS
* item ^short = "One for each question answered; leave out what was not answered"
* item.linkId MS
* item.linkId ^short = "The linkId of the question in the Questionnaire"
* item.answer MS
* item.answer ^short = "The answer; leave the item out where there is none, it does not count as zero"
* item.answer.value[x] MS
* item.answer.value[x] ^short = "One of the question's answer options, with system and code"
