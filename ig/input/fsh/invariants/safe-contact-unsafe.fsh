Invariant: safe-contact-unsafe
Description: "Where safeToContact is false there is no channel, no way of contact and no voicemail: leave them out, or set safeToContact to true if the victim said that one is safe."
Severity: #error
Expression: "extension.where(url = 'safeToContact').value = true or extension.where(url = 'channel' or url = 'means' or (url = 'voicemail' and value = true)).empty()"
