Invariant: order-detail-known
Description: "An order detail is a further service, from the code system victim-service, or Gravity's contacting-subject-prohibited. Send a code, not a text alone."
Severity: #error
Expression: "coding.where(system = 'https://haven.example.org/ig/CodeSystem/victim-service' or (system = 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes' and code = 'contacting-subject-prohibited')).exists()"
