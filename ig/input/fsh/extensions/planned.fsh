Extension: Planned
Id: planned
Title: "Planned"
Description: "What this artifact or this part of one describes is agreed and not yet done by the server. The value says what is missing. An artifact without it is enforced today."
Context: Element
* insert Published
* value[x] 1..1 MS
* value[x] only string
* value[x] ^short = "What the server does not do yet"
