Instance: who-5-complete
InstanceOf: Who5Response
Usage: #example
Title: "A complete WHO-5"
Description: "The plain case: all five answered. Raw score 7, index 28, poor well-being."
* insert ResponseTo(who-5, jane-doe, 2026-12-04T11:00:00Z)
* insert Who5Answered(1, some-of-the-time, Some of the time)
* insert Who5Answered(2, less-than-half, Less than half of the time)
* insert Who5Answered(3, some-of-the-time, Some of the time)
* insert Who5Answered(4, less-than-half, Less than half of the time)
* insert Who5Answered(5, some-of-the-time, Some of the time)
