Profile: DirectoryPlace
Parent: Location
Id: directory-place
Title: "Place in the directory"
Description: "A public intake place of an organization, or an area that a service is for. A shelter or a safe house is neither: its address, its position and its name are never here."
* insert Published
* obeys area-is-no-address and no-shelter
* identifier MS
* identifier ^short = "The organization's own number, or an official one of an area, such as a FIPS code"
* status 1..1 MS
* status ^short = "active, suspended, inactive"
* name 1..1 MS
* name ^short = "For example: Intake office, Main Street; Sangamon County, IL"
* mode 1..1 MS
* mode = #instance (exactly)
* mode ^short = "Always instance"
* type 1..1 MS
* type from DirectoryPlaceKindVS (required)
* type ^short = "intake or area"
* telecom MS
* telecom ^short = "How to reach the desk"
* address MS
* address ^short = "The public address of an intake place; state, county or city of an area"
* position MS
* position ^short = "Of an intake place, to find the next one: Location?near"
* managingOrganization MS
* managingOrganization only Reference(Organization)
* managingOrganization ^short = "Whose intake place it is"
* partOf MS
* partOf only Reference(Location)
* partOf ^short = "The larger area"
* hoursOfOperation MS
* hoursOfOperation ^short = "When it is open"
