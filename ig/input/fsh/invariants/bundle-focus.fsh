Invariant: bundle-focus
Description: "Task.focus is the fullUrl of the ServiceRequest in this bundle."
Severity: #error
Expression: "entry.resource.ofType(Task).focus.reference = entry.where(resource is ServiceRequest).fullUrl"
