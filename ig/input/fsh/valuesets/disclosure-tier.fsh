ValueSet: DisclosureTierVS
Id: disclosure-tier
Title: "Disclosure tier"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system DisclosureTierCS
