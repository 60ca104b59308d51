CodeSystem: SafetyAlertCS
Id: safety-alert
Title: "Safety alert"
Description: "What an answer can alert a clinician to. An alert calls for an assessment of risk; it is not one."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/safety-alert"
* #self-harm-thoughts "Thoughts of death or self-harm" "An answer reports thoughts of being better off dead or of hurting oneself, at any frequency."
