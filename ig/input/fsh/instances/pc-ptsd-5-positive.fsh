Instance: pc-ptsd-5-positive
InstanceOf: PcPtsd5Response
Usage: #example
Title: "A positive PC-PTSD-5"
Description: "The plain case: exposure and four answers Yes. Total 4, positive at both cut-points."
* insert ResponseTo(pc-ptsd-5, jane-doe, 2026-11-20T10:35:00Z)
* insert YesNoAnswered(pcptsd5-exposure, LA33-6, Yes)
* insert YesNoAnswered(pcptsd5-01, LA33-6, Yes)
* insert YesNoAnswered(pcptsd5-02, LA33-6, Yes)
* insert YesNoAnswered(pcptsd5-03, LA33-6, Yes)
* insert YesNoAnswered(pcptsd5-04, LA32-8, No)
* insert YesNoAnswered(pcptsd5-05, LA33-6, Yes)
