Invariant: victim-alias
Description: "A victim who goes by an alias (use = anonymous) is sent under it alone: leave the other names out."
Severity: #error
Expression: "name.where(use = 'anonymous').empty() or name.all(use = 'anonymous')"
