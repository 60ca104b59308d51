Instance: business-status-to-gravity-task-status
InstanceOf: ConceptMap
Usage: #definition
Title: "Referral status to Gravity's Task status"
Description: "Haven's Task.status and business status in the Task statuses that Gravity's profile SDOHCC-TaskForReferralManagement (3.0.0) allows: all of FHIR's but received and ready. So a received Task is shown to a Gravity system as requested. A business status maps to the status that a Task has while it carries it; Gravity has nothing finer, so what it says is lost."
* url = "https://haven.example.org/ig/ConceptMap/business-status-to-gravity-task-status"
* version = "0.1.0"
* name = "BusinessStatusToGravityTaskStatus"
* title = "Referral status to Gravity's Task status"
* status = #draft
* experimental = false
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"
* description = "Haven's Task.status and business status in the Task statuses that Gravity's profile SDOHCC-TaskForReferralManagement (3.0.0) allows: all of FHIR's but received and ready. So a received Task is shown to a Gravity system as requested. A business status maps to the status that a Task has while it carries it; Gravity has nothing finer, so what it says is lost."
* targetUri = "http://hl7.org/fhir/us/sdoh-clinicalcare/ValueSet/SDOHCC-ValueSetReferralTaskStatus"
* group[+].source = $task-status
* group[=].target = $task-status
* group[=].element[+].code = #draft
* group[=].element[=].target.code = #draft
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #requested
* group[=].element[=].target.code = #requested
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #received
* group[=].element[=].target.code = #requested
* group[=].element[=].target.equivalence = #wider
* group[=].element[=].target.comment = "Gravity's set has no received: that the target has it already is lost."
* group[=].element[+].code = #accepted
* group[=].element[=].target.code = #accepted
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #rejected
* group[=].element[=].target.code = #rejected
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #cancelled
* group[=].element[=].target.code = #cancelled
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #in-progress
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #on-hold
* group[=].element[=].target.code = #on-hold
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #failed
* group[=].element[=].target.code = #failed
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #completed
* group[=].element[=].target.code = #completed
* group[=].element[=].target.equivalence = #equal
* group[=].element[+].code = #entered-in-error
* group[=].element[=].target.code = #entered-in-error
* group[=].element[=].target.equivalence = #equal
* group[+].source = "https://haven.example.org/ig/CodeSystem/referral-business-status"
* group[=].target = $task-status
* group[=].element[+].code = #awaiting-information
* group[=].element[=].target.code = #requested
* group[=].element[=].target.equivalence = #wider
* group[=].element[=].target.comment = "The Task is received while it waits; Gravity has no received."
* group[=].element[+].code = #contact-attempted
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #contact-made
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #scheduled
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #no-show
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #appointment-cancelled
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #service-delivered
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[+].code = #wait-listed
* group[=].element[=].target.code = #in-progress
* group[=].element[=].target.equivalence = #wider
* group[=].element[=].target.comment = "As a business status. As the reason of a pause the Task is on-hold."
