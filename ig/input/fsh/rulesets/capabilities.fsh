// One type that the server offers.
RuleSet: ServedType(type, documentation)
* rest.resource[+].type = #{type}
* rest.resource[=].documentation = {documentation}
* rest.resource[=].updateCreate = false
* rest.resource[=].conditionalUpdate = false
* rest.resource[=].conditionalDelete = #not-supported
* rest.resource[=].referencePolicy[+] = #literal
* rest.resource[=].referencePolicy[+] = #logical

// What is written of this type is validated against this profile.
RuleSet: WrittenAs(profile)
* rest.resource[=].profile = Canonical({profile})
* rest.resource[=].supportedProfile[+] = Canonical({profile})

// What is written of this type is validated against this profile if its content says that it is meant to meet it.
RuleSet: AlsoWrittenAs(profile)
* rest.resource[=].supportedProfile[+] = Canonical({profile})

// An operation of this guide; `id` is that of its definition.
RuleSet: Operates(name, id, documentation)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "https://haven.example.org/ig/OperationDefinition/{id}"
* rest.resource[=].operation[=].documentation = {documentation}

RuleSet: Versioned(history)
* rest.resource[=].versioning = #versioned
* rest.resource[=].readHistory = {history}

RuleSet: ConditionalCreate(allowed)
* rest.resource[=].conditionalCreate = {allowed}

RuleSet: Does(interaction)
* rest.resource[=].interaction[+].code = #{interaction}

RuleSet: OperatorDoes(interaction)
* rest.resource[=].interaction[+].code = #{interaction}
* rest.resource[=].interaction[=].documentation = "For the operator only."

// A search parameter of R4 itself; `definition` is the last part of its URL.
RuleSet: Finds(name, type, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* rest.resource[=].searchParam[=].type = #{type}

// A search parameter of this guide.
RuleSet: FindsOwn(name, type, definition)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "https://haven.example.org/ig/SearchParameter/{definition}"
* rest.resource[=].searchParam[=].type = #{type}

RuleSet: FindsAnyType(name, type, definition)
* rest.searchParam[+].name = "{name}"
* rest.searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{definition}"
* rest.searchParam[=].type = #{type}

RuleSet: Includes(path)
* rest.resource[=].searchInclude[+] = "{path}"

RuleSet: RevIncludes(path)
* rest.resource[=].searchRevInclude[+] = "{path}"

RuleSet: Validates
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"
* rest.resource[=].operation[=].documentation = "POST the resource, or Parameters with it and, if wanted, profile (the canonical URL of a profile) and mode (create, update or delete). The answer is an OperationOutcome that names each element and the cure. Nothing is stored."

// An operation that another guide defines.
RuleSet: OperatesBy(name, definition, documentation)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"
* rest.resource[=].operation[=].documentation = {documentation}
