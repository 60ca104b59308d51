Invariant: bundle-parties
Description: "Task and ServiceRequest name the same source (requester) and the same target (Task.owner, ServiceRequest.performer)."
Severity: #error
Expression: "entry.resource.ofType(Task).requester.reference = entry.resource.ofType(ServiceRequest).requester.reference and entry.resource.ofType(Task).owner.reference = entry.resource.ofType(ServiceRequest).performer.reference"
