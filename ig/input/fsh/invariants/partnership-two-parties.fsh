Invariant: partnership-two-parties
Description: "Source and target of a partnership are two different organizations."
Severity: #error
Expression: "organization.reference != participatingOrganization.reference"
