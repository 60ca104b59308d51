CodeSystem: AbortTransitionCS
Id: abort-transition
Title: "Transitions of a request to abort"
Description: "The life of an abort Task as data, in the form of the code system referral-transition: each concept is one allowed change of the abort Task, and its properties say from where, to where, by whom, and what must be there. The server reads this table; a change that is not in it is refused with 409, one that belongs to the other side with 403. What the change does to the coordinating Task is in referral-transition, under the property byTask."
* insert CompleteCodeSystem
* ^property[+].code = #from
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/abort-transition#from"
* ^property[=].description = "A state the transition leaves; repeated when there are several. The state new means that the Task is created in the state of the property to."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-from"
* ^property[+].code = #to
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/abort-transition#to"
* ^property[=].description = "The value of Task.status after the transition."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/abort-task-status"
* ^property[+].code = #actor
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/abort-transition#actor"
* ^property[=].description = "Who makes the transition: source, target or server."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-actor"
* ^property[+].code = #guard
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/abort-transition#guard"
* ^property[=].description = "What else must hold, in words."
* ^property[=].type = #string
* ^property[+].code = #reason
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/abort-transition#reason"
* ^property[=].description = "True: Task.statusReason says why, with a code or in words."
* ^property[=].type = #boolean
* #ask "Ask" "The source asks the target to stop."
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #to
  * ^property[=].valueCode = #requested
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "The source's own coordinating Task shows a state from which referral-transition lets the source ask, and no other abort Task of it is open."
* #withdraw "Withdraw" "The source takes its request back."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
* #agree "Agree" "The target stops the work. The server cancels the coordinating Task in the same transaction."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The coordinating Task is not at an end."
* #decline "Decline" "The target goes on with the work, and says why."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #rejected
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #reason
  * ^property[=].valueBoolean = true
* #moot "Close" "The coordinating Task has come to an end without an answer; the server closes the request."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
