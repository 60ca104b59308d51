Invariant: bundle-right
Description: "A referral that is sent (Task.status requested) rests on a release, which ServiceRequest.supportingInfo names, or on the extension lawful-basis."
Severity: #error
Expression: "entry.resource.ofType(Task).where(status = 'requested').exists() implies (entry.resource.ofType(ServiceRequest).supportingInfo.exists() or entry.resource.ofType(ServiceRequest).extension('https://haven.example.org/ig/StructureDefinition/lawful-basis').exists())"
