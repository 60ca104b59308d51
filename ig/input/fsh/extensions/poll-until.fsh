Extension: PollUntil
Id: poll-until
Title: "Poll until"
Description: "On an operation of a TestScript: repeat it until all asserts that follow it, up to the next operation, hold. The value is the longest time to try; after it the last failure stands. An engine that does not know this extension sends the operation once; run the script again if it came too early."
Context: TestScript.setup.action.operation, TestScript.test.action.operation
* insert Published
* value[x] 1..1 MS
* value[x] only Duration
* value[x] ^short = "How long to try, for example 30 s"
