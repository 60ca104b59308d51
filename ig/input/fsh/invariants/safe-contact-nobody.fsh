Invariant: safe-contact-nobody
Description: "Nobody within earshot stands alone: leave out either nobody or the others."
Severity: #error
Expression: "extension.where(url = 'withinEarshot').value.coding.where(code = 'nobody').empty() or extension.where(url = 'withinEarshot').count() = 1"
