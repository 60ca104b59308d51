Invariant: neutral-text
Description: "Text that a calendar, a reminder or a lock screen may show holds no digit and no address: leave out street, room, phone number, email and web address."
Severity: #error
Expression: "matches('^[^0-9@]*$') and contains('://').not() and contains('www.').not()"
