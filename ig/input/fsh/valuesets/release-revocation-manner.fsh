ValueSet: ReleaseRevocationMannerVS
Id: release-revocation-manner
Title: "Manner of a revocation"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReleaseRevocationMannerCS
