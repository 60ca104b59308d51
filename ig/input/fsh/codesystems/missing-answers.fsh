CodeSystem: MissingAnswersCS
Id: missing-answers
Title: "Missing answers"
Description: "What becomes of a score when answers that it counts are missing. A missing answer never counts as zero."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/missing-answers"
* #withhold "Withhold" "There is no score."
* #prorate "Prorate" "The mean of the answers given stands in for those missing, up to the allowed number; the score is marked as prorated."
