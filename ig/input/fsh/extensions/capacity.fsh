Extension: ServiceCapacity
Id: capacity
Title: "Capacity"
Description: "Whether a service takes new referrals now. The organization that provides the service keeps it up to date by the operation capacity. A source that refers to a service that is closed is warned, and told of partners that are open."
Context: HealthcareService
* insert Published
* value[x] 1..1 MS
* value[x] only code
* valueCode from ServiceCapacityVS (required)
* value[x] ^short = "open, limited, closed"
