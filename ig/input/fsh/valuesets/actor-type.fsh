ValueSet: ActorTypeVS
Id: actor-type
Title: "Type of actor"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ActorTypeCS
