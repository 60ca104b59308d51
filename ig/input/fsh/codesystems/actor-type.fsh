CodeSystem: ActorTypeCS
Id: actor-type
Title: "Type of actor"
Description: "Whether an actor is a person or a system. R5 has the same two codes; R4's have other names."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/actor-type"
* #person "Person" "A human being, or a group of them."
* #system "System" "Software."
