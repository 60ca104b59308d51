Invariant: reason-no-diagnosis
Description: "A referral names no diagnosis and no perpetrator: leave ICD-10 and SNOMED CT codes out, and send the victimization type, with the NIBRS code if there is one."
Severity: #error
Expression: "coding.where(system.startsWith('http://hl7.org/fhir/sid/icd-') or system = 'http://snomed.info/sct').empty()"
