Invariant: bundle-provenance
Description: "Provenance.target names every other entry of this bundle by its fullUrl."
Severity: #error
Expression: "entry.where((resource is Provenance).not()).all(fullUrl in %resource.entry.resource.ofType(Provenance).target.reference)"
