Invariant: safe-contact-means
Description: "A way of contact needs a channel that it works on: give a phone for call, a phone or sms number for text, an email address for email."
Severity: #error
Expression: "(extension.where(url = 'means').value.coding.where(code = 'call').empty() or extension.where(url = 'channel').value.where(system = 'phone').exists()) and (extension.where(url = 'means').value.coding.where(code = 'text').empty() or extension.where(url = 'channel').value.where(system = 'phone' or system = 'sms').exists()) and (extension.where(url = 'means').value.coding.where(code = 'email').empty() or extension.where(url = 'channel').value.where(system = 'email').exists())"
