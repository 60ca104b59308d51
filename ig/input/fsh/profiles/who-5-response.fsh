Profile: Who5Response
Parent: InstrumentResponse
Id: who-5-response
Title: "WHO-5 response"
Description: "A completed WHO-5. The raw score and the index need all five answers."
* insert Published
* insert Planned("The server does not yet accept WHO-5 responses.")
* questionnaire obeys who-5-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/who-5, with or without a version"
