Invariant: message-no-contact
Description: "A message holds no phone number, email address or web address: contact details belong in the safe contact of the Patient, and files are not sent."
Severity: #error
Expression: "contains('@').not() and contains('://').not() and matches('^(?![\\\\s\\\\S]*[0-9]{3}[-. ]?[0-9]{4})[\\\\s\\\\S]*$')"
