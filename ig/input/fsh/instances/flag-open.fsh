Instance: flag-open
InstanceOf: SafetyFlag
Usage: #example
Title: "An open safety flag"
Description: "Raised by a response without a total; nobody has looked at it yet."
* extension[detail].valueReference = Reference(phq-9-partial)
* identifier.system = "http://riverside-clinic.example.org/safety-flags"
* identifier.value = "phq-9-partial-self-harm-thoughts"
* status = #active
* category = $flag-category#safety "Safety"
* code = SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm"
* subject = Reference(jane-doe)
* period.start = "2026-11-27T10:30:00Z"
* author = Reference(riverside-clinic)
