CodeSystem: Pcl5AnswerCS
Id: pcl-5-answer
Title: "PCL-5 answer"
Description: "How much a problem bothered the person. The weight of each answer is on the answer options of the Questionnaire pcl-5. No LOINC answer list for the PCL-5 could be verified."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/pcl-5-answer"
* #not-at-all "Not at all" "Weight 0."
* #a-little-bit "A little bit" "Weight 1."
* #moderately "Moderately" "Weight 2."
* #quite-a-bit "Quite a bit" "Weight 3."
* #extremely "Extremely" "Weight 4."
