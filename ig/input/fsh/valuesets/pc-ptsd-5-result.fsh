ValueSet: PcPtsd5ResultVS
Id: pc-ptsd-5-result
Title: "PC-PTSD-5 result"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system PcPtsd5ResultCS
