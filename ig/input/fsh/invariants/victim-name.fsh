Invariant: victim-name
Description: "A name has a family or a given part (an alias is a name), or says by data-absent-reason that it is unknown; it is never masked."
Severity: #error
Expression: "family.exists() or given.exists() or extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' and value = 'unknown').exists()"
