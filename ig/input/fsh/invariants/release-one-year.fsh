Invariant: release-one-year
Description: "A release is limited to a reasonable time: let it end at most one year after it starts, and ask the victim anew."
Severity: #error
Expression: "iif(period.start + 1 year < period.end, false, true)"
