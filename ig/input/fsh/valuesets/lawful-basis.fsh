ValueSet: LawfulBasisVS
Id: lawful-basis
Title: "Lawful basis of a referral"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system LawfulBasisCS
