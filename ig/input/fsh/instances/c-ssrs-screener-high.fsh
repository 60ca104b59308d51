Instance: c-ssrs-screener-high
InstanceOf: CSsrsScreenerResponse
Usage: #example
Title: "A C-SSRS screener at high risk"
Description: "The hard case: thoughts of a method and behavior in the past three months. Triage level 3; an alert for high risk is raised."
* insert ResponseTo(c-ssrs-screener, jane-doe, 2026-11-27T10:45:00Z)
* insert YesNoAnswered(cssrs-1, LA33-6, Yes)
* insert YesNoAnswered(cssrs-2, LA33-6, Yes)
* insert YesNoAnswered(cssrs-3, LA33-6, Yes)
* insert YesNoAnswered(cssrs-4, LA32-8, No)
* insert YesNoAnswered(cssrs-5, LA32-8, No)
* insert YesNoAnswered(cssrs-6, LA33-6, Yes)
* insert YesNoAnswered(cssrs-6-recent, LA33-6, Yes)
