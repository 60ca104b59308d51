CodeSystem: LethalityScreenCS
Id: lethality-screen
Title: "Lethality screen"
Description: "The Lethality Assessment Program’s screen as an observation: that it was performed, how it ended, and what made it end so. The questions are not here."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/lethality-screen"
* #lethality-screen "Lethality screen" "The screen of the Lethality Assessment Program (Maryland model), given to a victim of an intimate partner."
* #trigger "What triggered the protocol" "Which rule led to High danger."
