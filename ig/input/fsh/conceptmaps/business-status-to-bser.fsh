Instance: business-status-to-bser
InstanceOf: ConceptMap
Usage: #definition
Title: "Business status to BSeR"
Description: "Haven's business status in the events of HL7's Bidirectional Services eReferral (BSeR) 2.0.0-ballot. The four event numbers 5.1.1 to 5.1.4 are BSeR's. Not verified: that the codes of the ballot's code system are spelled like the numbers. The system's URI could not be read either, so the map names no target system. What BSeR has no event for is stated as unmatched. BSeR's 5.2 is no status but a request to abort: see the profile abort-task."
* url = "https://haven.example.org/ig/ConceptMap/business-status-to-bser"
* version = "0.1.0"
* name = "BusinessStatusToBser"
* title = "Business status to BSeR"
* status = #draft
* experimental = false
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"
* description = "Haven's business status in the events of HL7's Bidirectional Services eReferral (BSeR) 2.0.0-ballot. The four event numbers 5.1.1 to 5.1.4 are BSeR's. Not verified: that the codes of the ballot's code system are spelled like the numbers. The system's URI could not be read either, so the map names no target system. What BSeR has no event for is stated as unmatched. BSeR's 5.2 is no status but a request to abort: see the profile abort-task."
* sourceCanonical = Canonical(ReferralBusinessStatusVS)
* group.source = "https://haven.example.org/ig/CodeSystem/referral-business-status"
* group.element[+].code = #scheduled
* group.element[=].target.code = #5.1.1
* group.element[=].target.equivalence = #equivalent
* group.element[=].target.comment = "The spelling of the code is not verified."
* group.element[+].code = #no-show
* group.element[=].target.code = #5.1.2
* group.element[=].target.equivalence = #equivalent
* group.element[=].target.comment = "The spelling of the code is not verified."
* group.element[+].code = #appointment-cancelled
* group.element[=].target.code = #5.1.3
* group.element[=].target.equivalence = #equivalent
* group.element[=].target.comment = "The spelling of the code is not verified."
* group.element[+].code = #service-delivered
* group.element[=].target.code = #5.1.4
* group.element[=].target.equivalence = #equivalent
* group.element[=].target.comment = "The spelling of the code is not verified."
* group.element[+].code = #awaiting-information
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No event of BSeR is known that says it."
* group.element[+].code = #contact-attempted
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No event of BSeR is known that says it."
* group.element[+].code = #contact-made
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No event of BSeR is known that says it."
* group.element[+].code = #wait-listed
* group.element[=].target.equivalence = #unmatched
* group.element[=].target.comment = "No event of BSeR is known that says it."
