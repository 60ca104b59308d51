Profile: PcPtsd5Response
Parent: InstrumentResponse
Id: pc-ptsd-5-response
Title: "PC-PTSD-5 response"
Description: "A completed PC-PTSD-5. Without exposure the five questions are not asked and the total is 0; otherwise the total needs all five answers."
* insert Published
* insert Planned("The server does not yet accept PC-PTSD-5 responses.")
* questionnaire obeys pc-ptsd-5-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/pc-ptsd-5, with or without a version"
