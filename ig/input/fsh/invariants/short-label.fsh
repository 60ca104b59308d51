Invariant: short-label
Description: "The text of a code is a label of at most 80 characters. Leave out any account of the offense, and anything about the person who did it."
Severity: #error
Expression: "text.exists() implies text.length() <= 80"
