Profile: Phq9Response
Parent: QuestionnaireResponse
Id: phq-9-response
Title: "PHQ-9 response"
Description: "A completed PHQ-9. Answers can be missing: then there is no total, but a safety alert can still be raised. The server computes the total; one that is sent is not trusted."
* insert Published
* identifier MS
* questionnaire 1..1 MS
* questionnaire obeys phq-9-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/phq-9, with or without a version"
* status = #completed (exactly)
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* authored 1..1 MS
* authored ^short = "When the answers were given; the date of the score"
* author MS
* source MS
* item MS
* item.linkId MS
* item.answer MS
* item.answer.value[x] MS
