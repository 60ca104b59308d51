Invariant: disclosure-release
Description: "What goes beyond the tier delivery was told under a release: name the Consent as an entity."
Severity: #error
Expression: "entity.detail.where(type = 'tier' and value != 'delivery').exists() implies entity.where(type.code = 'Consent').exists()"
