CodeSystem: SafetyAlertCS
Id: safety-alert
Title: "Safety alert"
Description: "What an answer can alert a clinician to. An alert calls for an assessment of risk; it is not one."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/safety-alert"
* #self-harm-thoughts "Thoughts of death or self-harm" "An answer reports thoughts of being better off dead or of hurting oneself, at any frequency."
* #suicide-risk-moderate "Suicide risk screen: moderate" "The C-SSRS screener reports thoughts of a method, or suicidal behavior more than three months ago, and nothing that makes it high."
* #suicide-risk-high "Suicide risk screen: high" "The C-SSRS screener reports intent, a plan with intent, or suicidal behavior in the past three months."
