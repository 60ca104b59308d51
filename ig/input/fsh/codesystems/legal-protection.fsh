CodeSystem: LegalProtectionCS
Id: legal-protection
Title: "Legal protection"
Description: "Laws on victims' records for which HL7's code systems have no code, as labels for what they protect, and one purpose of use that HL7 lacks: law enforcement. A label says that a law may forbid disclosure; whether it applies is for the organization's counsel. What HIPAA permits does not lift the bars of VAWA, VOCA and FVPSA. For substance use treatment there is 42CFRPart2 in v3-ActCode. The statutes were read in copies; this is no legal advice."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/legal-protection"
* ^property[+].code = #kind
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/legal-protection#kind"
* ^property[=].description = "policy: goes into meta.security. purpose: goes where a purpose of use is named."
* ^property[=].type = #string
* ^property[+].code = #source
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/legal-protection#source"
* ^property[=].description = "The statute and the regulation."
* ^property[=].type = #string
* ^property[+].code = #default
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/legal-protection#default"
* ^property[=].description = "deny: without a release that names the recipient, the purpose, the data and an end, nothing is disclosed."
* ^property[=].type = #string
* #vawa "VAWA-protected" "Collected by a grantee under the Violence Against Women Act in connection with services requested, used or denied. Not disclosed without the victim's informed, written and reasonably time-limited consent, not even encoded, encrypted or hashed."
  * ^property[+].code = #kind
  * ^property[=].valueString = "policy"
  * ^property[+].code = #source
  * ^property[=].valueString = "34 U.S.C. 12291(b)(2); 28 CFR 90.4"
  * ^property[+].code = #default
  * ^property[=].valueString = "deny"
* #voca "VOCA-protected" "Collected by an organization funded under the Victims of Crime Act while it serves a victim. The same bar as VAWA's."
  * ^property[+].code = #kind
  * ^property[=].valueString = "policy"
  * ^property[+].code = #source
  * ^property[=].valueString = "28 CFR 94.115"
  * ^property[+].code = #default
  * ^property[=].valueString = "deny"
* #fvpsa "FVPSA-protected" "Collected by a program under the Family Violence Prevention and Services Act. The same bar as VAWA's, and the location of a shelter is not made public without its operator's written authorization."
  * ^property[+].code = #kind
  * ^property[=].valueString = "policy"
  * ^property[+].code = #source
  * ^property[=].valueString = "42 U.S.C. 10406(c)(5); 45 CFR 1370.4"
  * ^property[+].code = #default
  * ^property[=].valueString = "deny"
* #address-confidentiality-program "Address confidentiality program" "The victim takes part in a state's address confidentiality program. Only the substitute address is recorded; the actual one is neither asked for nor stored."
  * ^property[+].code = #kind
  * ^property[=].valueString = "policy"
  * ^property[+].code = #source
  * ^property[=].valueString = "State law; it differs from state to state"
  * ^property[+].code = #default
  * ^property[=].valueString = "deny"
* #law-enforcement "Law enforcement" "Use by police or prosecutors to investigate or prosecute. It is no part of treatment, payment or operations, and no other purpose of use includes it."
  * ^property[+].code = #kind
  * ^property[=].valueString = "purpose"
  * ^property[+].code = #source
  * ^property[=].valueString = "No code in v3-ActReason 4.0.0"
  * ^property[+].code = #default
  * ^property[=].valueString = "deny"
