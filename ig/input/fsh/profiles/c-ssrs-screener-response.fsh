Profile: CSsrsScreenerResponse
Parent: InstrumentResponse
Id: c-ssrs-screener-response
Title: "C-SSRS screener response"
Description: "A completed C-SSRS screener. The triage level needs an answer to every question that had to be asked; a safety alert is raised on what is answered."
* insert Published
* insert Planned("The server does not yet accept C-SSRS screener responses.")
* questionnaire obeys c-ssrs-screener-canonical
* questionnaire ^short = "https://haven.example.org/ig/Questionnaire/c-ssrs-screener, with or without a version"
