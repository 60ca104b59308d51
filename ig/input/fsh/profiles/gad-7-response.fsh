Profile: Gad7Response
Parent: InstrumentResponse
Id: gad-7-response
Title: "GAD-7 response"
Description: "A completed GAD-7. The total needs all seven answers."
* insert Published
* insert Planned("The server does not yet accept GAD-7 responses.")
* questionnaire obeys gad-7-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/gad-7, with or without a version"
