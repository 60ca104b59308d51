Invariant: victim-substitute-address
Description: "The actual address of a victim in an address confidentiality program is never sent: flag the substitute with the extension substitute-address, and leave every other address out."
Severity: #error
Expression: "(address.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/substitute-address').empty() and extension.where(url = 'https://haven.example.org/ig/StructureDefinition/safe-contact').extension.where(url = 'addressConfidentiality' and value = true).empty()) or address.all(extension.where(url = 'https://haven.example.org/ig/StructureDefinition/substitute-address').exists())"
