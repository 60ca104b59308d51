Invariant: victim-name
Description: "A name has a family or a given part (an alias is a name), or says by data-absent-reason that it is unknown, and not both; it is never masked."
Severity: #error
Expression: "(family.where(hasValue()).exists() or given.where(hasValue()).exists()) xor extension.where(url = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason' and value = 'unknown').exists()"
