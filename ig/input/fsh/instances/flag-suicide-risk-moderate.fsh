Instance: flag-suicide-risk-moderate
InstanceOf: SafetyFlag
Usage: #example
Title: "A safety flag without a triage level"
Description: "The hard case: the screener is unfinished, and what was answered raises the flag."
* insert FlagOf(c-ssrs-screener-unfinished, suicide-risk-moderate, jane-doe, 2026-12-04T11:15:00Z)
* status = #active
* code = SafetyAlertCS#suicide-risk-moderate "Suicide risk screen: moderate"
