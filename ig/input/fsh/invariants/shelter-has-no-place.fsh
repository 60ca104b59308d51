Invariant: shelter-has-no-place
Description: "Where a shelter, a safe house or transitional housing is stands nowhere: leave location out of a service with the category d1 or d2. Give an intake place under a service of its own."
Severity: #error
Expression: "category.coding.where(system = 'https://haven.example.org/ig/CodeSystem/victim-service' and (code = 'd1' or code = 'd2')).exists() implies location.empty()"
