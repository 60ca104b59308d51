Invariant: victim-telecom
Description: "Where a safe contact is stated, every telecom is one of its channels: leave out a number or address at which it is not safe to reach the victim. Where none is stated, no telecom is safe."
Severity: #error
Expression: "extension.where(url = 'https://haven.example.org/ig/StructureDefinition/safe-contact').empty() or telecom.all(value in %resource.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/safe-contact').extension.where(url = 'channel').value.value)"
