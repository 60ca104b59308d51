ValueSet: ServiceCapacityVS
Id: service-capacity
Title: "Capacity of a service"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ServiceCapacityCS
