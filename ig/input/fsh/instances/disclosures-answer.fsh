Instance: disclosures-answer
InstanceOf: Parameters
Usage: #example
Title: "An accounting of disclosures"
Description: "Two disclosures to Springfield Police Department: that the referral was accepted, under a release for the way back; and before that that it arrived, which needs none."
* parameter[+].name = "disclosure"
* insert AnswerPart(when, Instant, "2026-11-24T14:12:07Z")
* insert AnswerPart(recipient, Reference, [[Reference(springfield-pd)]])
* insert AnswerPart(kind, Coding, DisclosureKindCS#projection "Projection")
* insert AnswerPart(told, Coding, http://hl7.org/fhir/task-status#accepted "Accepted")
* insert AnswerPart(tier, Coding, DisclosureTierCS#acknowledgement "Acknowledgement")
* insert AnswerPart(release, Reference, [[Reference(release-feedback)]])
* insert AnswerPart(purpose, Coding, http://terminology.hl7.org/CodeSystem/v3-ActReason#PATRQT "patient requested")
* insert AnswerReferral
* insert AnswerPart(auditEvent, Reference.identifier.value, "3f0c9a52-8d2e-4d0b-9a6c-0c9a7a1d6e42")
* parameter[+].name = "disclosure"
* insert AnswerPart(when, Instant, "2026-11-20T09:05:02Z")
* insert AnswerPart(recipient, Reference, [[Reference(springfield-pd)]])
* insert AnswerPart(kind, Coding, DisclosureKindCS#projection "Projection")
* insert AnswerPart(told, Coding, http://hl7.org/fhir/task-status#received "Received")
* insert AnswerPart(tier, Coding, DisclosureTierCS#delivery "Delivery")
* insert AnswerReferral
* insert AnswerPart(auditEvent, Reference.identifier.value, "a7b5c0d8-53c1-4f9e-8a3b-3e1f1a0c2b77")

RuleSet: AnswerReferral
* parameter[=].part[+].name = "referral"
* parameter[=].part[=].valueIdentifier.system = "https://haven.example.org/ig/sid/referral"
* parameter[=].part[=].valueIdentifier.value = "b6a0e7a2-7c57-4e3e-9d53-1f3a6f0f2c11"
