CodeSystem: ReferralTransitionCS
Id: referral-transition
Title: "Transitions of a referral"
Description: "The life of a referral as data: each concept is one allowed change of the coordinating Task, and its properties say from where, to where, by whom, and what must be there. The server reads this table; a change that is not in it is refused with 409, one that belongs to the other side with 403. A concept with the property byTask is made by another Task, and a concept with the property planned is agreed and not taken yet: an update of the coordinating Task that asks for it is refused. rejected, cancelled, failed and completed are final, and so is entered-in-error."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/referral-transition"
* ^property[+].code = #row
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#row"
* ^property[=].description = "The row of the published table of the workflow page, from 1 to 18. Several transitions can share a row."
* ^property[=].type = #integer
* ^property[+].code = #from
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#from"
* ^property[=].description = "A state the transition leaves; repeated when there are several. The state new means that the Task is created in the state of the property to."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-from"
* ^property[+].code = #to
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#to"
* ^property[=].description = "The value of Task.status after the transition. The same as from where the status stays."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-task-status"
* ^property[+].code = #actor
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#actor"
* ^property[=].description = "Who makes the transition: source, target or server. A step that two sides can take is two transitions."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-actor"
* ^property[+].code = #guard
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#guard"
* ^property[=].description = "What else must hold, in words."
* ^property[=].type = #string
* ^property[+].code = #statusReason
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#statusReason"
* ^property[=].description = "Canonical URL of the value set from which Task.statusReason must carry a code. Without this property no reason is asked for."
* ^property[=].type = #string
* ^property[+].code = #businessStatus
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#businessStatus"
* ^property[=].description = "Canonical URL of the value set from which Task.businessStatus must carry a code. Without this property none is asked for."
* ^property[=].type = #string
* ^property[+].code = #outcome
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#outcome"
* ^property[=].description = "Canonical URL of the value set from which one Task.output of type outcome must carry a code. Without this property none is asked for."
* ^property[=].type = #string
* ^property[+].code = #byTask
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#byTask"
* ^property[=].description = "The code of a separate Task, from the code system http://hl7.org/fhir/CodeSystem/task-code, that asks for the transition or answers for it. With this property no update of the coordinating Task makes the transition."
* ^property[=].type = #code
* ^property[+].code = #back
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#back"
* ^property[=].description = "True: the transition leads back, and only to the state that the Task had before it came to the state that it leaves."
* ^property[=].type = #boolean
* ^property[+].code = #notifies
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#notifies"
* ^property[=].description = "Who is notified of the transition whatever the disclosure tier, with an empty payload: source or target; repeated when both are."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-actor"
* ^property[+].code = #planned
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#planned"
* ^property[=].description = "True: agreed, and not taken by the server yet, which refuses it. Without this property the transition is open."
* ^property[=].type = #boolean
* #draft "Draft" "The source stores a referral that it does not send yet."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 1
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #to
  * ^property[=].valueCode = #draft
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
* #submit "Submit" "The source sends the referral. It needs an active partnership with the target, and a release or a recorded lawful basis."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 2
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #to
  * ^property[=].valueCode = #requested
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "An active partnership with the target; an active release that names the target and is in force today, or a lawful basis on the ServiceRequest."
* #receive "Receive" "The server has delivered the referral to the target."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 3
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
  * ^property[+].code = #guard
  * ^property[=].valueString = "The copies are stored in the target's partition, in the same transaction."
* #receive-by-target "Receive by the target" "The target says that it has the referral."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 3
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #await-information "Await information" "The target needs more before it can decide."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 4
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-awaiting-status"
* #accept "Accept" "The target takes the referral."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 5
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #reject "Reject" "The target does not take the referral, and says why."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 6
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #rejected
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The reason other comes with a text."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-reject-reason"
* #cancel "Cancel" "The source takes the referral back before it is delivered, and says why."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 7
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "The reason other comes with a text."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-cancel-reason"
* #cancel-delivered "Cancel after delivery" "The source takes the referral back after it was delivered, and says why. If the target has begun to work, it is asked to stop."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 7
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "The state that counts is what the source's own Task shows. The target's Task becomes cancelled too, with the code of the reason and without its text, if the work has not begun; if it has, the target is asked to abort. The reason other comes with a text."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-cancel-reason"
* #expire "Expire" "The referral did not arrive by its deadline."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 8
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
  * ^property[+].code = #guard
  * ^property[=].valueString = "Task.restriction.period.end has passed, and the referral was not received."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-server-reason"
  * ^property[+].code = #notifies
  * ^property[=].valueCode = #source
* #start "Start" "The target starts to work on the referral."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 9
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-start-status"
* #progress "Progress" "The target reports how the work goes."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 10
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-progress-status"
* #hold "Hold" "The target pauses, and says why."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 11
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-hold-reason"
* #resume-accepted "Resume to accepted" "The target ends a pause that began before the work did."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 12
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The Task was accepted when the pause began."
  * ^property[+].code = #back
  * ^property[=].valueBoolean = true
* #resume-in-progress "Resume to in-progress" "The target ends a pause and goes on with the work."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 12
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The Task was in-progress when the pause began."
  * ^property[+].code = #back
  * ^property[=].valueBoolean = true
* #abort-request-received "Request to abort, received" "The source asks the target to stop, by a separate Task of the code abort. The coordinating Task stays received."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "Task.focus of the abort Task is the coordinating Task, which shows this state to the source, and no other abort Task of it is open. If the target has not begun to work, its Task becomes cancelled without a question."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-request-accepted "Request to abort, accepted" "The source asks the target to stop, by a separate Task of the code abort. The coordinating Task stays accepted."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "Task.focus of the abort Task is the coordinating Task, which shows this state to the source, and no other abort Task of it is open. If the target has not begun to work, its Task becomes cancelled without a question."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-request-in-progress "Request to abort, in-progress" "The source asks the target to stop, by a separate Task of the code abort. The coordinating Task stays in-progress."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "Task.focus of the abort Task is the coordinating Task, which shows this state to the source, and no other abort Task of it is open. If the target has not begun to work, its Task becomes cancelled without a question."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-request-on-hold "Request to abort, on-hold" "The source asks the target to stop, by a separate Task of the code abort. The coordinating Task stays on-hold."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "Task.focus of the abort Task is the coordinating Task, which shows this state to the source, and no other abort Task of it is open. If the target has not begun to work, its Task becomes cancelled without a question."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-accepted "Abort accepted" "The target accepted the request to abort; the server cancels the coordinating Task."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
  * ^property[+].code = #guard
  * ^property[=].valueString = "The target set the abort Task to accepted."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-server-reason"
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-rejected-in-progress "Abort rejected, in-progress" "The target rejected the request to abort. The coordinating Task stays in-progress."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The target set the abort Task to rejected."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #abort-rejected-on-hold "Abort rejected, on-hold" "The target rejected the request to abort. The coordinating Task stays on-hold."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 13
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The target set the abort Task to rejected."
  * ^property[+].code = #byTask
  * ^property[=].valueCode = #abort
* #fail "Fail" "The target ends the referral without completing it, and says why."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 14
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #failed
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #guard
  * ^property[=].valueString = "The reason other comes with a text."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-fail-reason"
* #complete "Complete" "The target ends the referral, and says with what outcome."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 15
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #completed
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #outcome
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-outcome"
* #revoke "Revoke before delivery" "The victim revoked the release before the referral was delivered; the server cancels it."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 16
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
  * ^property[+].code = #guard
  * ^property[=].valueString = "The release that the referral rests on is inactive, and no lawful basis stands in its place."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-server-reason"
  * ^property[+].code = #notifies
  * ^property[=].valueCode = #source
* #revoke-delivered "Revoke after delivery" "The victim revoked the release after the referral was delivered; the server cancels it, and the access of both sides ends at once."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 16
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
  * ^property[+].code = #guard
  * ^property[=].valueString = "The release that the referral rests on is inactive, and no lawful basis stands in its place."
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-server-reason"
  * ^property[+].code = #notifies
  * ^property[=].valueCode = #source
  * ^property[+].code = #notifies
  * ^property[=].valueCode = #target
* #entered-in-error "Entered in error" "The source says that the referral should never have existed."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 17
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #from
  * ^property[=].valueCode = #rejected
  * ^property[+].code = #from
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #from
  * ^property[=].valueCode = #failed
  * ^property[+].code = #from
  * ^property[=].valueCode = #completed
  * ^property[+].code = #to
  * ^property[=].valueCode = #entered-in-error
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "The side that created the Task: of a referral always the source. For the target it is what a cancellation with the reason sent-in-error is."
* #transfer "Transfer" "After an end nothing follows. The victim goes on to another target by a new Task on the same ServiceRequest, one Task a target."
  * ^property[+].code = #row
  * ^property[=].valueInteger = 18
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #to
  * ^property[=].valueCode = #requested
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #guard
  * ^property[=].valueString = "Every earlier Task on the ServiceRequest is at an end, none of them names the same target, and the ServiceRequest's performer is the new one. What submit asks for holds for the new target too."
