Invariant: officer-badge
Description: "A badge number belongs to the agency: give a system of the agency's own, never a national or personal number such as a Social Security number or an NPI."
Severity: #error
Expression: "(system.startsWith('http://hl7.org/fhir/sid/') or system.startsWith('urn:oid:2.16.840.1.113883.4.') or system.startsWith('https://haven.example.org/')).not()"
