Extension: ScoreThreshold
Id: score-threshold
Title: "Score threshold"
Description: "A limit that gives a score, or the change between two scores, a meaning: a cut-point, a reliable change, remission. Each names its source and says whether that source was checked. The value is a default that an operator can change. None of them is a diagnosis."
Context: ObservationDefinition
* insert Published
* insert Planned("The server draws the bands of a score but does not yet compare scores over time or read these limits.")
* extension contains
    kind 1..1 MS and
    limit 1..1 MS and
    allowed 0..1 MS and
    source 1..1 MS and
    checked 1..1 MS
* extension[kind] ^short = "What is reached at the limit; the code says what is measured"
* extension[kind].value[x] only Coding
* extension[kind].valueCoding from ScoreThresholdVS (required)
* extension[limit] ^short = "The limit, with its comparator and unit"
* extension[limit].value[x] only Quantity
* extension[limit].valueQuantity.value 1..1 MS
* extension[limit].valueQuantity.value ^short = "The number"
* extension[limit].valueQuantity.comparator 1..1 MS
* extension[limit].valueQuantity.comparator ^short = "Whether the limit itself counts, and which side of it"
* extension[limit].valueQuantity.system 1..1
* extension[limit].valueQuantity.code 1..1
* extension[allowed] ^short = "The range within which an operator may set the limit"
* extension[allowed].value[x] only Range
* extension[source] ^short = "Where the default comes from"
* extension[source].value[x] only string
* extension[checked] ^short = "True if the source was read; false if the value is recalled or inferred and must be checked before it is relied on"
* extension[checked].value[x] only boolean
