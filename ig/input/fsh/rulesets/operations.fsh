// Parameters of an OperationDefinition. Parts come right after the parameter that they belong to.
RuleSet: In(name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

RuleSet: Out(name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #out
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

RuleSet: OutParts(name, min, max, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #out
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].documentation = {documentation}

RuleSet: Part(name, min, max, type, documentation)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].type = #{type}
* parameter[=].part[=].documentation = {documentation}

RuleSet: PartParts(name, min, max, documentation)
* parameter[=].part[+].name = #{name}
* parameter[=].part[=].use = #out
* parameter[=].part[=].min = {min}
* parameter[=].part[=].max = "{max}"
* parameter[=].part[=].documentation = {documentation}

RuleSet: SubPart(name, min, max, type, documentation)
* parameter[=].part[=].part[+].name = #{name}
* parameter[=].part[=].part[=].use = #out
* parameter[=].part[=].part[=].min = {min}
* parameter[=].part[=].part[=].max = "{max}"
* parameter[=].part[=].part[=].type = #{type}
* parameter[=].part[=].part[=].documentation = {documentation}

// Parts of an answer: one of the parameter before, and one of the part before.
RuleSet: AnswerPart(name, type, value)
* parameter[=].part[+].name = "{name}"
* parameter[=].part[=].value{type} = {value}

RuleSet: AnswerSubPart(name, type, value)
* parameter[=].part[=].part[+].name = "{name}"
* parameter[=].part[=].part[=].value{type} = {value}

// Parameters have no place for an extension of their own, so the mark stands in meta.
RuleSet: PlannedParameters
* meta.extension.url = "https://haven.example.org/ig/StructureDefinition/planned"
* meta.extension.valueString = "The server does not offer the operation yet."
