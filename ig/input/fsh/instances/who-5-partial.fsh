Instance: who-5-partial
InstanceOf: Who5Response
Usage: #example
Title: "A partly answered WHO-5"
Description: "The hard case: statement 4 left open, so there is neither raw score nor index, and no Observation."
* insert ResponseTo(who-5, jane-doe, 2026-12-18T11:00:00Z)
* insert Who5Answered(1, less-than-half, Less than half of the time)
* insert Who5Answered(2, less-than-half, Less than half of the time)
* insert Who5Answered(3, more-than-half, More than half of the time)
* insert Who5Answered(5, more-than-half, More than half of the time)
