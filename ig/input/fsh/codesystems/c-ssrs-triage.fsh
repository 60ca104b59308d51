CodeSystem: CSsrsTriageCS
Id: c-ssrs-triage
Title: "C-SSRS triage"
Description: "The triage level of the C-SSRS screener. The level says how soon somebody assesses the person; it is not an assessment. The rule that assigns it is recalled and not yet checked against the owner’s form."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/c-ssrs-triage"
* #none-reported "Nothing reported" "No question was answered Yes."
* #low "Low" "A wish to be dead or thoughts of suicide; no method, intent, plan or behavior."
* #moderate "Moderate" "Thoughts of a method, or suicidal behavior more than three months ago."
* #high "High" "Intent, a plan with intent, or suicidal behavior in the past three months."
