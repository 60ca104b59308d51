ValueSet: PartnershipPurposeVS
Id: partnership-purpose
Title: "Purpose of a partnership"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system PartnershipPurposeCS
