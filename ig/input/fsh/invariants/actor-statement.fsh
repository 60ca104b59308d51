Invariant: actor-statement
Description: "A system names the CapabilityStatement that it fulfils, in the part capabilities; a person needs none."
Severity: #error
Expression: "extension.where(url = 'type' and value = 'system').exists() implies extension.where(url = 'capabilities').exists()"
