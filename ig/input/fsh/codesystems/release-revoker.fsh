CodeSystem: ReleaseRevokerCS
Id: release-revoker
Title: "Who revokes a release"
Description: "Who can take a release back."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/release-revoker"
* #victim "Victim" "The person whom the release is about."
* #guardian "Guardian" "A parent or guardian who may decide for the victim; never the person who did the harm."
