ValueSet: NibrsOffenseVS
Id: nibrs-offense
Title: "NIBRS offense"
Description: "All codes of the code system of the same name, which is a fragment of NIBRS: bind it extensibly."
* insert Published
* include codes from system NibrsOffenseCS
