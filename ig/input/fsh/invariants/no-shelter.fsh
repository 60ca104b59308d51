Invariant: no-shelter
Description: "A shelter or a safe house is not entered in the directory, under no name and with no address: leave it out and give a public intake place or a post office box."
Severity: #error
Expression: "(name | alias | description | address.text | address.line).select(lower()).where(contains('shelter') or contains('safe house') or contains('safehouse') or contains('refuge')).empty()"
