Extension: ActorDefinition
Id: actor-definition
Title: "Definition of an actor"
Description: "What R5's ActorDefinition says, for R4, which has no such resource."
Context: Basic
* insert Published
* obeys actor-statement
* extension contains
    url 1..1 MS and
    name 1..1 MS and
    title 1..1 MS and
    type 1..1 MS and
    description 1..1 MS and
    capabilities 0..1 MS and
    documentation 0..1 MS
* extension[url] ^short = "The actor's canonical URL"
* extension[url].value[x] 1..1
* extension[url].value[x] only uri
* extension[name] ^short = "Its name for machines"
* extension[name].value[x] 1..1
* extension[name].value[x] only string
* extension[title] ^short = "Its name for people"
* extension[title].value[x] 1..1
* extension[title].value[x] only string
* extension[type] ^short = "person or system"
* extension[type].value[x] 1..1
* extension[type].value[x] only code
* extension[type].valueCode from ActorTypeVS (required)
* extension[description] ^short = "What it is, in a few sentences"
* extension[description].value[x] 1..1
* extension[description].value[x] only markdown
* extension[capabilities] ^short = "The CapabilityStatement that it fulfils"
* extension[capabilities].value[x] 1..1
* extension[capabilities].value[x] only canonical
* extension[documentation] ^short = "Who plays it, and what it need not do"
* extension[documentation].value[x] 1..1
* extension[documentation].value[x] only markdown
