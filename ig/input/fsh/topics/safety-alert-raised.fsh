Instance: safety-alert-raised-topic
InstanceOf: Basic
Usage: #definition
Title: "Safety alert raised"
Description: "An answer has raised a safety flag, for example thoughts of self-harm. For the organization that cares for the victim and for no other. It calls for a contact the same day; the notification is no substitute for the worklist."
* insert Topic(safety-alert-raised, Safety alert raised, [["An answer has raised a safety flag, for example thoughts of self-harm. For the organization that cares for the victim and for no other. It calls for a contact the same day; the notification is no substitute for the worklist."]])
* insert Trigger(Flag, [["A new active flag of category safety. R4 has no search parameter for status or category of a Flag, so there is no query."]])
* insert TriggerOn(create)
* insert TriggerPath([["%current.status = 'active' and %current.category.coding.where(system = 'http://terminology.hl7.org/CodeSystem/flag-category' and code = 'safety').exists()"]])
* insert FilterBy(Flag, patient, http://hl7.org/fhir/SearchParameter/clinical-patient, "Only flags of this victim.")
* insert FilterBy(Flag, author, http://hl7.org/fhir/SearchParameter/Flag-author, "Only flags of this author.")
* insert Shape(Flag)
* insert ShapeInclude(Flag:patient)
