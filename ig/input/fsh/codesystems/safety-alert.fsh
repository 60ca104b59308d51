CodeSystem: SafetyAlertCS
Id: safety-alert
Title: "Safety alert"
Description: "What an answer, or a change of what is safe, can alert to. An alert calls for an assessment by a person; it is not one."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/safety-alert"
* #self-harm-thoughts "Thoughts of death or self-harm" "An answer reports thoughts of being better off dead or of hurting oneself, at any frequency."
* #suicide-risk-moderate "Suicide risk screen: moderate" "The C-SSRS screener reports thoughts of a method, or suicidal behavior more than three months ago, and nothing that makes it high."
* #suicide-risk-high "Suicide risk screen: high" "The C-SSRS screener reports intent, a plan with intent, or suicidal behavior in the past three months."
* #safe-contact-changed "Safe contact changed" "The source of the referral has changed what it says about contacting the victim. Read the safe contact again before the next contact; if it reads as before, ask the source."
* #safe-contact-conflict "Safe contact in conflict" "The source of the referral has changed what it says about contacting the victim, and it is not what this record says. Only what both permit is safe; make no contact until it is settled with the victim or the source."
