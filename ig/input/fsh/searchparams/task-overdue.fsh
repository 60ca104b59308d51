Instance: task-overdue
InstanceOf: SearchParameter
Usage: #definition
Title: "Referral Tasks that are overdue"
Description: "Finds Tasks by the time since when an answer is overdue."
* insert PublishedInstance(SearchParameter, task-overdue, TaskOverdue)
* description = "Finds Tasks by the time since when an answer is overdue, which the server writes into the extension overdue. A Task that has been answered is not found. To find all that are overdue: overdue=lt[now]. R4 has no such parameter."
* code = #overdue
* base = #Task
* type = #date
* expression = "Task.extension.where(url = 'https://haven.example.org/ig/StructureDefinition/overdue').value.ofType(dateTime)"
* xpath = "f:Task/f:extension[@url='https://haven.example.org/ig/StructureDefinition/overdue']/f:valueDateTime"
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
