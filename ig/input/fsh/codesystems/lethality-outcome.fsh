CodeSystem: LethalityOutcomeCS
Id: lethality-outcome
Title: "Outcome of a lethality screen"
Description: "How a lethality screen ended."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/lethality-outcome"
* #high-danger "High danger" "The protocol was triggered, by the answers or by the officer’s belief."
* #not-high-danger "Not high danger" "Neither the answers nor the officer triggered the protocol."
* #did-not-respond "Did not respond" "The victim did not answer the screen, and the officer did not trigger the protocol."
