Invariant: outcome-when-completed
Description: "Only a completed referral has an outcome: leave the output out, or set the status to completed."
Severity: #error
Expression: "output.type.coding.where(system = 'https://haven.example.org/ig/CodeSystem/referral-task-output' and code = 'outcome').exists() implies (status = 'completed' or status = 'entered-in-error')"
