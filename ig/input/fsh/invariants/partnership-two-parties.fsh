Invariant: partnership-two-parties
Description: "Source and target of a partnership are two different organizations."
Severity: #error
Expression: "organization.empty() or participatingOrganization.empty() or organization.reference != participatingOrganization.reference"
