Instance: task-deadline
InstanceOf: SearchParameter
Usage: #definition
Title: "Referral Tasks by deadline"
Description: "Finds Tasks by the period in which the referral must have arrived."
* insert PublishedInstance(SearchParameter, task-deadline, TaskDeadline)
* description = "Finds Tasks by Task.restriction.period, whose end is the deadline. A search compares with the whole period: lt finds a period that begins before the date, and a period without a start begins always. So ask with eb: deadline=eb2026-12-01 finds what was due before December 2026. R4 has no such parameter."
* code = #deadline
* base = #Task
* type = #date
* expression = "Task.restriction.period"
* xpath = "f:Task/f:restriction/f:period"
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #ge
* comparator[+] = #lt
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
