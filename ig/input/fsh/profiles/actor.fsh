Alias: $fhir-types = http://hl7.org/fhir/fhir-types

Profile: Actor
Parent: Basic
Id: actor
Title: "Actor"
Description: "A part that a system plays in a referral, and the CapabilityStatement that says what it must be able to do. It stands in for R5's ActorDefinition, which R4 lacks."
* insert Published
* extension contains ActorDefinition named definition 1..1 MS
* extension[definition] ^short = "What the actor is"
* code = $fhir-types#ActorDefinition
* code MS
* code ^short = "Says that this Basic is an actor"
* subject 0..0
* subject ^short = "Not used: an actor is about no one"
