CodeSystem: CallerIntroductionCS
Id: caller-introduction
Title: "How a caller introduces themself"
Description: "What a caller says to whoever answers, before it is certain that it is the victim. Without a code: nothing; the caller hangs up or says that it is a wrong number."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/caller-introduction"
* #nothing "Nothing" "Say nothing of yourself; if it is not the victim, it was a wrong number."
* #first-name "First name only" "Give a first name, no organization and no reason."
* #agreed-words "The agreed words" "Say what mayTell says, and nothing else."
* #organization "Organization" "The victim agreed that the organization may be named."
