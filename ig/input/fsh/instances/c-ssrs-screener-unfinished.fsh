Instance: c-ssrs-screener-unfinished
InstanceOf: CSsrsScreenerResponse
Usage: #example
Title: "An unfinished C-SSRS screener"
Description: "The hardest case: questions 4 and 5 had to be asked and are not answered. There is no triage level, but question 3 raises an alert all the same."
* insert ResponseTo(c-ssrs-screener, jane-doe, 2026-12-04T11:15:00Z)
* insert YesNoAnswered(cssrs-1, LA33-6, Yes)
* insert YesNoAnswered(cssrs-2, LA33-6, Yes)
* insert YesNoAnswered(cssrs-3, LA33-6, Yes)
* insert YesNoAnswered(cssrs-6, LA32-8, No)
