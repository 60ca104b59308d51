Invariant: phq-9-canonical
Description: "The response answers this guide's PHQ-9, named with or without a version."
Severity: #error
Expression: "$this = 'https://haven.example.org/ig/Questionnaire/phq-9' or $this.startsWith('https://haven.example.org/ig/Questionnaire/phq-9|')"
