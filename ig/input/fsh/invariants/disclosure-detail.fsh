Invariant: disclosure-detail
Description: "A detail is tier (delivery, acknowledgement, status or outcome), status, businessStatus, statusReason or outcome; nothing else is ever disclosed, so nothing else is recorded."
Severity: #error
Expression: "(type = 'tier' and (value = 'delivery' or value = 'acknowledgement' or value = 'status' or value = 'outcome')) or type = 'status' or type = 'businessStatus' or type = 'statusReason' or type = 'outcome'"
