CodeSystem: Who5AnswerCS
Id: who-5-answer
Title: "WHO-5 answer"
Description: "How much of the time a statement was true. The weight of each answer is on the answer options of the Questionnaire who-5. No LOINC answer list for the WHO-5 could be verified."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/who-5-answer"
* #all-of-the-time "All of the time" "Weight 5."
* #most-of-the-time "Most of the time" "Weight 4."
* #more-than-half "More than half of the time" "Weight 3."
* #less-than-half "Less than half of the time" "Weight 2."
* #some-of-the-time "Some of the time" "Weight 1."
* #at-no-time "At no time" "Weight 0."
