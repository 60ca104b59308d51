Invariant: reason-other-text
Description: "The victimization type other comes with a text of a few words that says which crime."
Severity: #error
Expression: "coding.where(system = 'https://haven.example.org/ig/CodeSystem/victimization-type' and code = 'other').exists() implies text.exists()"
