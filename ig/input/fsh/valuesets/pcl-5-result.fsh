ValueSet: Pcl5ResultVS
Id: pcl-5-result
Title: "PCL-5 result"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system Pcl5ResultCS
