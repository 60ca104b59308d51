// What every conformance resource of this guide that is written as an instance says about itself.
RuleSet: PublishedInstance(type, id, name)
* url = "https://haven.example.org/ig/{type}/{id}"
* version = "0.1.0"
* name = "{name}"
* status = #draft
* experimental = false
* date = "2026-11-24"
* publisher = "Haven maintainers"
* contact.name = "Haven maintainers"
* contact.telecom.system = #url
* contact.telecom.value = "https://haven.example.org"

// One part of an actor's definition.
RuleSet: ActorPart(part, type, value)
* extension[definition].extension[{part}].value{type} = {value}

// How much a CapabilityStatement asks for the element at the path: SHALL, SHOULD or MAY.
RuleSet: Expected(path, level)
* {path}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation"
* {path}.extension[=].valueCode = #{level}

// The server does not offer the element at the path yet; the text says what is missing.
RuleSet: PlannedAt(path, text)
* {path}.extension[+].url = "https://haven.example.org/ig/StructureDefinition/planned"
* {path}.extension[=].valueString = {text}

// What all requirements of this guide have in common; mode is client or server.
RuleSet: Requirements(mode)
* kind = #requirements
* fhirVersion = #4.0.1
* implementationGuide = "https://haven.example.org/ig/ImplementationGuide/org.haven.ig"
* rest.mode = #{mode}
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR

RuleSet: AskFormat(level, format)
* format[+] = #application/{format}
* insert Expected(format[=], {level})

RuleSet: AskSystem(level, interaction)
* rest.interaction[+].code = #{interaction}
* insert Expected(rest.interaction[=], {level})

RuleSet: AskType(level, type, documentation)
* rest.resource[+].type = #{type}
* insert Expected(rest.resource[=], {level})
* rest.resource[=].documentation = {documentation}

RuleSet: AskProfile(level, profile)
* rest.resource[=].supportedProfile[+] = "https://haven.example.org/ig/StructureDefinition/{profile}"
* insert Expected(rest.resource[=].supportedProfile[=], {level})

RuleSet: AskInteraction(level, interaction)
* rest.resource[=].interaction[+].code = #{interaction}
* insert Expected(rest.resource[=].interaction[=], {level})

RuleSet: AskInteractionAs(level, interaction, documentation)
* insert AskInteraction({level}, {interaction})
* rest.resource[=].interaction[=].documentation = {documentation}

// A search parameter of R4 itself; `definition` is the last part of its URL.
RuleSet: AskSearch(level, name, type, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* rest.resource[=].searchParam[=].type = #{type}
* insert Expected(rest.resource[=].searchParam[=], {level})

// A search parameter of this guide.
RuleSet: AskOwnSearch(level, name, type, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "https://haven.example.org/ig/SearchParameter/{definition}"
* rest.resource[=].searchParam[=].type = #{type}
* insert Expected(rest.resource[=].searchParam[=], {level})

RuleSet: AskSearchAnyType(level, name, type)
* rest.searchParam[+].name = "_{name}"
* rest.searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/Resource-{name}"
* rest.searchParam[=].type = #{type}
* insert Expected(rest.searchParam[=], {level})

RuleSet: AskInclude(level, path)
* rest.resource[=].searchInclude[+] = "{path}"
* insert Expected(rest.resource[=].searchInclude[=], {level})

RuleSet: AskRevInclude(level, path)
* rest.resource[=].searchRevInclude[+] = "{path}"
* insert Expected(rest.resource[=].searchRevInclude[=], {level})

RuleSet: AskOperation(level, name, definition, documentation)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"
* rest.resource[=].operation[=].documentation = {documentation}
* insert Expected(rest.resource[=].operation[=], {level})

RuleSet: AskValidate(level)
* insert AskOperation({level}, validate, http://hl7.org/fhir/OperationDefinition/Resource-validate, [["POST the resource, or Parameters with it and, if wanted, profile (the canonical URL of a profile) and mode (create, update or delete). The answer is an OperationOutcome that names each element and the cure. Nothing is stored. By type, or by instance for what is stored already."]])

// A topic that can be subscribed to; only on the type Subscription.
RuleSet: AskTopic(topic)
* rest.resource[=].extension[+].url = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capabilitystatement-subscriptiontopic-canonical"
* rest.resource[=].extension[=].valueCanonical = "https://haven.example.org/ig/SubscriptionTopic/{topic}"

// The profile that everything written of the type meets.
RuleSet: AskKept(level, profile)
* rest.resource[=].profile = "https://haven.example.org/ig/StructureDefinition/{profile}"
* insert AskProfile({level}, {profile})

// What holds for every type of a coordination platform.
RuleSet: AskKeeping(versioning, history, conditionalCreate)
* rest.resource[=].versioning = #{versioning}
* rest.resource[=].readHistory = {history}
* rest.resource[=].updateCreate = false
* rest.resource[=].conditionalCreate = {conditionalCreate}
* rest.resource[=].conditionalUpdate = false
* rest.resource[=].conditionalDelete = #not-supported
* rest.resource[=].referencePolicy[+] = #literal
* rest.resource[=].referencePolicy[+] = #logical

RuleSet: PlannedProfile(level, profile, text)
* insert AskProfile({level}, {profile})
* insert PlannedAt(rest.resource[=].supportedProfile[=], {text})
