Extension: Overdue
Id: overdue
Title: "Overdue"
Description: "Since when an answer to the referral is overdue: the target has neither accepted nor rejected it by the response deadline. The server sets it on the target's Task and takes it away with the answer; what anybody else sends is not kept."
Context: Task
* insert Published
* value[x] 1..1 MS
* value[x] only dateTime
* value[x] ^short = "When the response deadline passed"
