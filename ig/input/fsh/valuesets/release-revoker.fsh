ValueSet: ReleaseRevokerVS
Id: release-revoker
Title: "Who revokes a release"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReleaseRevokerCS
