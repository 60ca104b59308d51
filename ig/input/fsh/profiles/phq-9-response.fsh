Profile: Phq9Response
Parent: InstrumentResponse
Id: phq-9-response
Title: "PHQ-9 response"
Description: "A completed PHQ-9. Answers can be missing: then there is no total, but a safety alert can still be raised. The server computes the total; one that is sent must agree with it."
* insert Published
* questionnaire obeys phq-9-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/phq-9, with or without a version"
