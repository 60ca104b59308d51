Invariant: safe-contact-voicemail
Description: "A voicemail needs a phone: where voicemail is true, give a channel whose system is phone."
Severity: #error
Expression: "extension.where(url = 'voicemail' and value = true).empty() or extension.where(url = 'channel').value.where(system = 'phone').exists()"
