Instance: outcomes-request
InstanceOf: Parameters
Usage: #example
Title: "Asking for a patient's outcomes"
Description: "The body of POST Patient/[id]/$outcomes: the PHQ-9 since the referral. The same can be asked by GET with the parameters in the URL."
* insert PlannedParameters
* parameter[+].name = "instrument"
* parameter[=].valueCanonical = "https://haven.example.org/ig/Questionnaire/phq-9"
* parameter[+].name = "start"
* parameter[=].valueDate = "2026-11-20"
