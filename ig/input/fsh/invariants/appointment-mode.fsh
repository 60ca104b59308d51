Invariant: appointment-mode
Description: "The link belongs to a video session: give virtual-service where the mode is video (a booked one needs it), and leave it out where it is not."
Severity: #error
Expression: "extension.where(url = 'https://haven.example.org/ig/StructureDefinition/session-mode').empty() or (extension.where(url = 'https://haven.example.org/ig/StructureDefinition/virtual-service').exists() and extension.where(url = 'https://haven.example.org/ig/StructureDefinition/session-mode').value = 'video') or (extension.where(url = 'https://haven.example.org/ig/StructureDefinition/virtual-service').empty() and (extension.where(url = 'https://haven.example.org/ig/StructureDefinition/session-mode').value != 'video' or (status = 'booked').not()))"
