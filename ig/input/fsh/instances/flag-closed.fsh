Instance: flag-closed
InstanceOf: SafetyFlag
Usage: #example
Title: "A closed safety flag"
Description: "The risk was assessed, and the flag closed the same day."
* extension[detail].valueReference = Reference(phq-9-complete)
* identifier.system = "http://riverside-clinic.example.org/safety-flags"
* identifier.value = "phq-9-complete-self-harm-thoughts"
* status = #inactive
* period.end = "2026-11-20T11:05:00Z"
* category = $flag-category#safety "Safety"
* code = SafetyAlertCS#self-harm-thoughts "Thoughts of death or self-harm"
* subject = Reference(jane-doe)
* period.start = "2026-11-20T10:30:00Z"
* author = Reference(riverside-clinic)
