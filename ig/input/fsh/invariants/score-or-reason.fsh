Invariant: score-or-reason
Description: "There is a value, or a reason why there is none."
Severity: #error
Expression: "value.exists() or dataAbsentReason.exists()"
