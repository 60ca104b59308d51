ValueSet: DisclosureKindVS
Id: disclosure-kind
Title: "Kind of disclosure"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system DisclosureKindCS
