Extension: Overdue
Id: overdue
Title: "Overdue"
Description: "Since when an answer to the referral is overdue: the target has neither accepted nor rejected it by the response deadline, as far as the reader of the Task is told. The server sets it on the Task of each side that knows of no answer, and takes it away when that side has one; what anybody else sends is not kept. On a source's Task it says that the deadline has passed and that the tier of disclosure has told of no answer; it does not say that there is none."
Context: Task
* insert Published
* value[x] 1..1 MS
* value[x] only dateTime
* value[x] ^short = "When the response deadline passed"
