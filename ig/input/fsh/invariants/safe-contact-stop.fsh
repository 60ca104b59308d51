Invariant: safe-contact-stop
Description: "A victim who wants no contact at all is not safe to contact: where stopContact is given, set safeToContact to false."
Severity: #error
Expression: "extension.where(url = 'stopContact').empty() or extension.where(url = 'safeToContact').value = false"
