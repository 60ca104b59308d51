Invariant: safe-contact-words
Description: "Where the introduction is agreed-words, mayTell holds the words: add mayTell, or choose another introduction."
Severity: #error
Expression: "extension.where(url = 'introduction').value.coding.where(code = 'agreed-words').empty() or extension.where(url = 'mayTell').exists()"
