Invariant: who-5-canonical
Description: "The response answers this guide's WHO-5: send https://haven.example.org/ig/Questionnaire/who-5, with or without a version."
Severity: #error
Expression: "$this = 'https://haven.example.org/ig/Questionnaire/who-5' or $this.startsWith('https://haven.example.org/ig/Questionnaire/who-5|')"
