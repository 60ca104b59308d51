ValueSet: DeviceRiskVS
Id: device-risk
Title: "Device risk"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system DeviceRiskCS
