ValueSet: DirectoryPlaceKindVS
Id: directory-place-kind
Title: "Kind of place in the directory"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system DirectoryPlaceKindCS
