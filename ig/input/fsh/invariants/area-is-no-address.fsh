Invariant: area-is-no-address
Description: "An area has no street, no postal code, no position and no telephone: leave these out, or make it an intake place if its organization makes it public."
Severity: #error
Expression: "type.coding.where(code = 'area').exists() implies (position.empty() and telecom.empty() and address.line.empty() and address.text.empty() and address.postalCode.empty())"
