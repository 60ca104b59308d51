Invariant: gad-7-canonical
Description: "The response answers this guide's GAD-7: send https://haven.example.org/ig/Questionnaire/gad-7, with or without a version."
Severity: #error
Expression: "$this = 'https://haven.example.org/ig/Questionnaire/gad-7' or $this.startsWith('https://haven.example.org/ig/Questionnaire/gad-7|')"
