Invariant: care-plan-text
Description: "The narrative is generated or additional: set text.status to generated, or to additional if it says more than the data."
Severity: #error
Expression: "status = 'generated' or status = 'additional'"
