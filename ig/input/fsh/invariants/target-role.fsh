Invariant: target-role
Description: "A referral target is a care provider or a victim service provider: give the type care-provider or victim-service-provider."
Severity: #error
Expression: "type.coding.where(system = 'https://haven.example.org/ig/CodeSystem/party-role' and (code = 'care-provider' or code = 'victim-service-provider')).exists()"
