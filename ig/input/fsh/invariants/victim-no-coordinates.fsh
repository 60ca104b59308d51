Invariant: victim-no-coordinates
Description: "An address carries no coordinates: leave the extension geolocation out."
Severity: #error
Expression: "extension.where(url = 'http://hl7.org/fhir/StructureDefinition/geolocation').empty()"
