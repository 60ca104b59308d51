Instance: area-illinois
InstanceOf: DirectoryPlace
Usage: #example
Title: "A state"
Description: "A state, as an area that a county is part of."
* status = #active
* name = "Illinois"
* mode = #instance
* type = DirectoryPlaceKindCS#area "Service area"
* address.state = "IL"
