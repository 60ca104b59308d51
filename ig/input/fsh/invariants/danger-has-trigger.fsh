Invariant: danger-has-trigger
Description: "High danger comes with what triggered it, and nothing else does: send one component trigger with the outcome high-danger, and none with any other outcome."
Severity: #error
Expression: "value.coding.where(system = 'https://haven.example.org/ig/CodeSystem/lethality-outcome' and code = 'high-danger').exists() = component.where(code.coding.where(system = 'https://haven.example.org/ig/CodeSystem/lethality-screen' and code = 'trigger').exists()).exists()"
