ValueSet: LegalProtectionVS
Id: legal-protection
Title: "Legal protection"
Description: "All codes of the code system of the same name: the laws that can stand in meta.security, and the purpose of use law-enforcement."
* insert Published
* include codes from system LegalProtectionCS
