Extension: HigherIsBetter
Id: higher-is-better
Title: "Higher is better"
Description: "Whether a higher score means that the person is doing better. It gives a change its direction."
Context: ObservationDefinition
* insert Published
* insert Planned("The server does not yet compare scores over time.")
* value[x] 1..1 MS
* value[x] only boolean
* value[x] ^short = "True: higher is better, as with the WHO-5. False: lower is better."
