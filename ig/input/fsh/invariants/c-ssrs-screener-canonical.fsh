Invariant: c-ssrs-screener-canonical
Description: "The response answers this guide's C-SSRS screener: send https://haven.example.org/ig/Questionnaire/c-ssrs-screener, with or without a version."
Severity: #error
Expression: "$this = 'https://haven.example.org/ig/Questionnaire/c-ssrs-screener' or $this.startsWith('https://haven.example.org/ig/Questionnaire/c-ssrs-screener|')"
