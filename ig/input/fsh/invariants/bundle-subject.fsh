Invariant: bundle-subject
Description: "Task.for, ServiceRequest.subject and every Consent.patient are the fullUrl of the Patient in this bundle."
Severity: #error
Expression: "(entry.resource.ofType(Task).for.reference | entry.resource.ofType(ServiceRequest).subject.reference | entry.resource.ofType(Consent).patient.reference) = entry.where(resource is Patient).fullUrl"
