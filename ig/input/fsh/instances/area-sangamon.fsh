Instance: area-sangamon
InstanceOf: DirectoryPlace
Usage: #example
Title: "A county"
Description: "The hard case: an area, which says whom a service is for and not where anything is. Its number is the county's FIPS code."
* identifier.system = "http://hl7.org/fhir/sid/us-fips-6-4"
* identifier.value = "17167"
* status = #active
* name = "Sangamon County, IL"
* mode = #instance
* type = DirectoryPlaceKindCS#area "Service area"
* address.district = "Sangamon"
* address.state = "IL"
* partOf = Reference(area-illinois)
