Extension: ServiceArea
Id: service-area
Title: "Service area"
Description: "An area whose residents this organization serves, as people name it: a county with its state, a state, the whole country. It says whom it serves, not where it is."
Context: Organization
* insert Published
* insert Planned([["The server keeps this where the operator writes it, and does not yet compare it with anything."]])
* value[x] 1..1 MS
* value[x] only string
* value[x] ^short = "For example: Sangamon County, IL"
