Instance: task-transfer
InstanceOf: OperationDefinition
Usage: #definition
Title: "Transfer a referral to another target"
Description: "Sends the same referral to another organization: a new Task on the same ServiceRequest."
* insert PublishedInstance(OperationDefinition, task-transfer, TaskTransfer)
* title = "Transfer a referral to another target"
* kind = #operation
* affectsState = true
* description = """
Sends a referral to another organization, for example after a rejection: the server makes a new Task on the same ServiceRequest, with the new target as its owner, and delivers it like any other.
The source asks for it on its own Task, which must be in a final state: a referral has one open Task at a time, and one Task for each target. The performer of the ServiceRequest becomes the new target; the old one keeps its own copy as it was. Neither target learns of the other.

A new target needs a partnership and a permission of its own: a release that names it, or the lawful basis that the referral records. The old release is not stretched.
If the partnership or the permission is missing, the answer is 422; if the Task is still open, if the referral was with that target before, or if the identifier is that of another Task, 409; if the Task is not the caller's, 404; if the caller is not its source, 403.
The token needs the scopes system/Task.c and system/ServiceRequest.u.
"""
* code = #transfer
* comment = "Idempotent by the identifier: the same request again answers with the Task that is there."
* resource = #Task
* system = false
* type = false
* instance = true
* insert In(owner, 1, 1, Reference, "The new target.")
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
* insert In(identifier, 1, 1, Identifier, "The source's number of the new Task; a repeated one is recognized by it.")
* insert In(release, 0, 1, Reference, "The release that names the new target.")
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Consent"
* insert In(deadline, 0, 1, date, [["By when the referral must have arrived. Without it: that of the old Task, if it has not passed."]])
* insert In(priority, 0, 1, code, "The priority of the new Task. Without it: that of the old one.")
* parameter[=].binding.strength = #required
* parameter[=].binding.valueSet = "http://hl7.org/fhir/ValueSet/request-priority"
* insert Out(return, 1, 1, Task, [["The new Task, in state requested."]])
