Instance: flag-closed
InstanceOf: SafetyFlag
Usage: #example
Title: "A closed safety flag"
Description: "The risk was assessed, and the flag closed the same day."
* insert FlagOf(phq-9-complete, self-harm-thoughts, jane-doe, 2026-11-20T10:30:00Z)
* period.end = "2026-11-20T11:05:00Z"
* status = #inactive
* code = SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm"
