Instance: place-riverside-intake
InstanceOf: DirectoryPlace
Usage: #example
Title: "A public intake office"
Description: "The plain case: an office that the clinic makes public, with its position, so that the next one can be found."
* status = #active
* name = "Riverside Clinic, intake office"
* mode = #instance
* type = DirectoryPlaceKindCS#intake "Public intake place"
* telecom.system = #phone
* telecom.value = "555-0120"
* telecom.use = #work
* address.line = "100 Main Street"
* address.city = "Springfield"
* address.state = "IL"
* address.postalCode = "62701"
* position.latitude = 39.8017
* position.longitude = -89.6437
* managingOrganization = Reference(riverside-clinic)
