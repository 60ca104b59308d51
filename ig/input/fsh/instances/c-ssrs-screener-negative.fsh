Instance: c-ssrs-screener-negative
InstanceOf: CSsrsScreenerResponse
Usage: #example
Title: "A negative C-SSRS screener"
Description: "The plain case: questions 1, 2 and 6 answered No; 3 to 5 are not asked. Triage level 0, no alert."
* insert ResponseTo(c-ssrs-screener, jane-doe, 2026-12-18T11:10:00Z)
* insert YesNoAnswered(cssrs-1, LA32-8, No)
* insert YesNoAnswered(cssrs-2, LA32-8, No)
* insert YesNoAnswered(cssrs-6, LA32-8, No)
