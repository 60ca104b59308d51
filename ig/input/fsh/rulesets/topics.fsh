// An R5 SubscriptionTopic in the form that the R4 backport gives it: a Basic with R5's elements as extensions.
RuleSet: Topic(id, title, description)
* id = "{id}"
* code = http://hl7.org/fhir/fhir-types#SubscriptionTopic
* insert TopicPart(url, Uri, "https://haven.example.org/ig/SubscriptionTopic/{id}")
* insert TopicPart(version, String, "0.1.0")
* insert TopicPart(title, String, "{title}")
* insert TopicPart(status, Code, #draft)
* insert TopicPart(experimental, Boolean, false)
* insert TopicPart(date, DateTime, "2026-11-24")
* insert TopicPart(publisher, String, "Haven maintainers")
* insert TopicPart(description, Markdown, [[{description}]])

RuleSet: TopicPart(part, type, value)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.{part}"
* extension[=].value{type} = {value}

// What sets the topic off; the criteria after it are all to be met.
RuleSet: Trigger(type, description)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.resourceTrigger"
* extension[=].extension[+].url = "description"
* extension[=].extension[=].valueMarkdown = {description}
* extension[=].extension[+].url = "resource"
* extension[=].extension[=].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}"

RuleSet: TriggerOn(interaction)
* extension[=].extension[+].url = "supportedInteraction"
* extension[=].extension[=].valueCode = #{interaction}

RuleSet: TriggerPath(expression)
* extension[=].extension[+].url = "fhirPathCriteria"
* extension[=].extension[=].valueString = {expression}

// A query on the resource as it is now; a creation counts as one that fulfils it.
RuleSet: TriggerQuery(current)
* extension[=].extension[+].url = "queryCriteria"
* extension[=].extension[=].extension[+].url = "resultForCreate"
* extension[=].extension[=].extension[=].valueCode = #test-passes
* extension[=].extension[=].extension[+].url = "current"
* extension[=].extension[=].extension[=].valueString = "{current}"
* extension[=].extension[=].extension[+].url = "requireBoth"
* extension[=].extension[=].extension[=].valueBoolean = false

// A query on the resource as it was and one on it as it is now, both to be fulfilled.
RuleSet: TriggerQueries(previous, current)
* extension[=].extension[+].url = "queryCriteria"
* extension[=].extension[=].extension[+].url = "previous"
* extension[=].extension[=].extension[=].valueString = "{previous}"
* extension[=].extension[=].extension[+].url = "resultForCreate"
* extension[=].extension[=].extension[=].valueCode = #test-fails
* extension[=].extension[=].extension[+].url = "current"
* extension[=].extension[=].extension[=].valueString = "{current}"
* extension[=].extension[=].extension[+].url = "requireBoth"
* extension[=].extension[=].extension[=].valueBoolean = true

// A search parameter by which a subscription can narrow the topic.
RuleSet: FilterBy(type, parameter, definition, description)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.canFilterBy"
* extension[=].extension[+].url = "description"
* extension[=].extension[=].valueMarkdown = {description}
* extension[=].extension[+].url = "resource"
* extension[=].extension[=].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}"
* extension[=].extension[+].url = "filterParameter"
* extension[=].extension[=].valueString = "{parameter}"
* extension[=].extension[+].url = "filterDefinition"
* extension[=].extension[=].valueUri = "{definition}"

// What a notification can carry if the subscription asks for resources.
RuleSet: Shape(type)
* extension[+].url = "http://hl7.org/fhir/5.0/StructureDefinition/extension-SubscriptionTopic.notificationShape"
* extension[=].extension[+].url = "resource"
* extension[=].extension[=].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}"

RuleSet: ShapeInclude(path)
* extension[=].extension[+].url = "include"
* extension[=].extension[=].valueString = "{path}"
