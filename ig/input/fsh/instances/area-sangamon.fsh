Instance: area-sangamon
InstanceOf: DirectoryPlace
Usage: #example
Title: "A county"
Description: "The hard case: an area, which says whom a service is for and not where anything is. Its number is the operator's own for the county."
* identifier.system = "http://directory.example.org/counties"
* identifier.value = "17167"
* status = #active
* name = "Sangamon County, IL"
* mode = #instance
* type = DirectoryPlaceKindCS#area "Service area"
* address.district = "Sangamon"
* address.state = "IL"
* partOf = Reference(area-illinois)
