Instance: flag-suicide-risk-high
InstanceOf: SafetyFlag
Usage: #example
Title: "A safety flag for high risk"
Description: "Raised by the C-SSRS screener that followed the PHQ-9; closed when the risk was assessed."
* insert FlagOf(c-ssrs-screener-high, suicide-risk-high, jane-doe, 2026-11-27T10:45:00Z)
* period.end = "2026-11-27T11:20:00Z"
* status = #inactive
* code = SafetyAlertCS#suicide-risk-high "Suicide risk screen: high"
