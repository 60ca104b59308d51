Invariant: other-needs-text
Description: "The reason other comes with a text that says which."
Severity: #error
Expression: "coding.where(system = 'https://haven.example.org/ig/CodeSystem/referral-reason' and code = 'other').exists() implies text.exists()"
