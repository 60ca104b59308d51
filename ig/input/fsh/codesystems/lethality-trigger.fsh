CodeSystem: LethalityTriggerCS
Id: lethality-trigger
Title: "Trigger of a lethality screen"
Description: "What led to High danger. The two rules on the answers are recorded by their outcome only, never with the answers."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/lethality-trigger"
* #any-of-first-three "Any of the first three" "At least one of the first three questions was answered yes."
* #four-of-other-eight "Four or more of the other eight" "None of the first three questions was answered yes, and at least four of the other eight were."
* #officer-belief "Officer’s belief" "The officer believes the victim to be in danger, whatever was or was not answered."
