Invariant: officer-telecom
Description: "Only contact at work is given: set use to work, and leave private numbers, mobile or home, out."
Severity: #error
Expression: "use = 'work'"
