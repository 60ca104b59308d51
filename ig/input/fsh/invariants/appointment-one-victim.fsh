Invariant: appointment-one-victim
Description: "An appointment names one victim: give every member of a group an appointment of their own."
Severity: #error
Expression: "participant.actor.where(type = 'Patient' or reference.startsWith('Patient/') or reference.contains('/Patient/')).count() <= 1"
