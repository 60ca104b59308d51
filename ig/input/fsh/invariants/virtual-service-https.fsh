Invariant: virtual-service-https
Description: "A link starts with https://."
Severity: #error
Expression: "(value is url).not() or value.startsWith('https://')"
