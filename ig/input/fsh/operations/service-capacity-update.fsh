Instance: service-capacity-update
InstanceOf: OperationDefinition
Usage: #definition
Title: "Say whether a service takes referrals"
Description: "Sets the capacity of one of the caller's own services in the directory: open, limited or closed."
* insert PublishedInstance(OperationDefinition, service-capacity-update, ServiceCapacityUpdate)
* title = "Say whether a service takes referrals"
* kind = #operation
* affectsState = true
* description = """
The organization that provides a service says whether the service takes new referrals. It is the only change of the directory that a party makes itself: one code of one service of its own. Everything else of the directory is kept by the operator.

The answer is the service. If the service is another organization's, the answer is 403; the token needs the scope system/HealthcareService.u. The same code again changes nothing and makes no new version.
"""
* code = #capacity
* resource = #HealthcareService
* system = false
* type = false
* instance = true
* insert In(capacity, 1, 1, code, [["open, limited or closed."]])
* parameter[=].binding.strength = #required
* parameter[=].binding.valueSet = Canonical(ServiceCapacityVS)
* insert Out(return, 1, 1, HealthcareService, [["The service as it is now."]])
