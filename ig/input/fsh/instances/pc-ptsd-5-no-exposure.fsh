Instance: pc-ptsd-5-no-exposure
InstanceOf: PcPtsd5Response
Usage: #example
Title: "A PC-PTSD-5 without exposure"
Description: "The hard case: the person reports no such event, so the five questions are not asked. Their absence is not a gap: the total is 0."
* insert ResponseTo(pc-ptsd-5, anonymous-victim, 2026-12-02T14:00:00Z)
* insert YesNoAnswered(pcptsd5-exposure, LA32-8, No)
