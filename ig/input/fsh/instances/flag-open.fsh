Instance: flag-open
InstanceOf: SafetyFlag
Usage: #example
Title: "An open safety flag"
Description: "Raised by a response without a total; nobody has looked at it yet."
* insert FlagOf(phq-9-partial, self-harm-thoughts, jane-doe, 2026-11-27T10:30:00Z)
* status = #active
* code = SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm"
