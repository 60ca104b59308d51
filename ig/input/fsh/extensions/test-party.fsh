Extension: TestParty
Id: test-party
Title: "Party of an origin"
Description: "On an origin of a TestScript: in whose name it speaks, and which scopes its access token needs. The engine puts that token into the variable token followed by the origin's index, for example token1."
Context: TestScript.origin
* insert Published
* extension contains
    party 1..1 MS and
    scope 1..1 MS
* extension[party] ^short = "The party; in the scripts of this guide one of the demo"
* extension[party].value[x] only Reference(Organization)
* extension[scope] ^short = "Scopes to ask for, separated by spaces; no more than the script needs"
* extension[scope].value[x] only string
