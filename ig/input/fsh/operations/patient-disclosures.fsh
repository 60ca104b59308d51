Instance: patient-disclosures
InstanceOf: OperationDefinition
Usage: #definition
Title: "Accounting of disclosures"
Description: "Who was told what about a victim, when, and under which release."
* insert PublishedInstance(OperationDefinition, patient-disclosures, PatientDisclosures)
* title = "Accounting of disclosures"
* kind = #operation
* affectsState = false
* description = """
Who was told what about a victim, when, and under which release or lawful basis: each crossing from the caller's records into another organization's, newest first.
It is for the victim's provider, who owes the victim this account; the victim sees it through the provider. Nobody else gets it: the recipient of a disclosure does not see what others were told.

It lists what was told and to whom, not the content. A projection that told nothing new is no disclosure and is not listed.
"""
* code = #disclosures
* comment = "The account is made from AuditEvents that were written in the transaction of the disclosure itself, so none can be missing."
* resource = #Patient
* system = false
* type = false
* instance = true
* insert In(start, 0, 1, date, "Only disclosures from this day on. Without it: from the first.")
* insert In(end, 0, 1, date, "Only disclosures up to and including this day.")
* insert In(recipient, 0, 1, Reference, "Only what this organization was told.")
* parameter[=].targetProfile = "http://hl7.org/fhir/StructureDefinition/Organization"
* insert OutParts(disclosure, 0, *, "One disclosure.")
* insert Part(when, 1, 1, instant, "When it was told.")
* insert Part(recipient, 1, 1, Reference, "Who was told: an Organization.")
* insert Part(kind, 1, 1, Coding, [["Which crossing it was: the delivery of a referral, or the projection of its state."]])
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = "https://haven.example.org/ig/ValueSet/disclosure-kind"
* insert Part(told, 1, *, Coding, [["What was told: the codes of the state of the referral that went over, or that the source's Task now shows."]])
* insert Part(tier, 0, 1, Coding, "The disclosure tier that was applied to a projection.")
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = "https://haven.example.org/ig/ValueSet/disclosure-tier"
* insert Part(release, 0, 1, Reference, "The release that permitted it: a Consent.")
* insert Part(lawfulBasis, 0, 1, CodeableConcept, [["Why it was lawful without one. Neither this nor a release: the tier delivery, which needs none."]])
* parameter[=].part[=].binding.strength = #required
* parameter[=].part[=].binding.valueSet = "https://haven.example.org/ig/ValueSet/lawful-basis"
* insert Part(purpose, 0, 1, Coding, "The purpose of use that the release names.")
* insert Part(referral, 1, 1, Identifier, "The referral that it belongs to.")
* insert Part(auditEvent, 1, 1, Reference, "The record of it.")
