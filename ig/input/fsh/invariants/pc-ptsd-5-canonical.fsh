Invariant: pc-ptsd-5-canonical
Description: "The response answers this guide's PC-PTSD-5: send https://haven.example.org/ig/Questionnaire/pc-ptsd-5, with or without a version."
Severity: #error
Expression: "$this = 'https://haven.example.org/ig/Questionnaire/pc-ptsd-5' or $this.startsWith('https://haven.example.org/ig/Questionnaire/pc-ptsd-5|')"
