Invariant: victim-telecom
Description: "Every telecom is also a channel of the safe contact: leave out a number or address at which it is not safe to reach the victim."
Severity: #error
Expression: "telecom.empty() or telecom.all(value in %resource.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/safe-contact').extension.where(url = 'channel').value.value)"
