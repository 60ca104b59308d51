CodeSystem: ReferralTransitionCS
Id: referral-transition
Title: "Transitions of a referral"
Description: "The life of a referral as data: each concept is one allowed change of the referral Task, and its properties say from where, to where, by whom, and what must be there. The server reads this table; a change that is not in it is refused. rejected, cancelled, failed and completed are final. Not yet in this version, and therefore refused: cancelling after delivery, a source's request to abort, expiry at the deadline, revocation of the release, and entered-in-error."
* insert CompleteCodeSystem
* ^property[+].code = #from
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#from"
* ^property[=].description = "A state the transition leaves; repeated when there are several. The state new means that the Task is created in the state of the property to."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-from"
* ^property[+].code = #to
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#to"
* ^property[=].description = "The value of Task.status after the transition."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-task-status"
* ^property[+].code = #actor
* ^property[=].uri = "https://haven.example.org/ig/CodeSystem/referral-transition#actor"
* ^property[=].description = "Who makes the transition: source, target or server."
* ^property[=].type = #code
* ^property[=].extension[+].url = $property-valueset
* ^property[=].extension[=].valueCanonical = "https://haven.example.org/ig/ValueSet/referral-actor"
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
* #draft "Draft" "The source stores a referral that it does not send yet."
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #to
  * ^property[=].valueCode = #draft
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
* #submit "Submit" "The source sends the referral. It needs an active partnership with the target, and a release or a recorded lawful basis."
  * ^property[+].code = #from
  * ^property[=].valueCode = #new
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #to
  * ^property[=].valueCode = #requested
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
* #receive "Receive" "The server has delivered the referral to the target."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #server
* #receive-by-target "Receive by the target" "The target says that it has the referral."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #await-information "Await information" "The target needs more before it can decide."
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #received
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-awaiting-status"
* #accept "Accept" "The target takes the referral."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #reject "Reject" "The target does not take the referral, and says why."
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #from
  * ^property[=].valueCode = #received
  * ^property[+].code = #to
  * ^property[=].valueCode = #rejected
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-reject-reason"
* #cancel "Cancel" "The source takes the referral back before it is delivered, and says why."
  * ^property[+].code = #from
  * ^property[=].valueCode = #draft
  * ^property[+].code = #from
  * ^property[=].valueCode = #requested
  * ^property[+].code = #to
  * ^property[=].valueCode = #cancelled
  * ^property[+].code = #actor
  * ^property[=].valueCode = #source
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-cancel-reason"
* #start "Start" "The target starts to work on the referral."
  * ^property[+].code = #from
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-start-status"
* #progress "Progress" "The target reports how the work goes."
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #businessStatus
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-progress-status"
* #hold "Hold" "The target pauses, and says why."
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
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #accepted
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #resume-in-progress "Resume to in-progress" "The target ends a pause and goes on with the work."
  * ^property[+].code = #from
  * ^property[=].valueCode = #on-hold
  * ^property[+].code = #to
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
* #fail "Fail" "The target ends the referral without completing it, and says why."
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
  * ^property[+].code = #statusReason
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-fail-reason"
* #complete "Complete" "The target ends the referral, and says with what outcome."
  * ^property[+].code = #from
  * ^property[=].valueCode = #in-progress
  * ^property[+].code = #to
  * ^property[=].valueCode = #completed
  * ^property[+].code = #actor
  * ^property[=].valueCode = #target
  * ^property[+].code = #outcome
  * ^property[=].valueString = "https://haven.example.org/ig/ValueSet/referral-outcome"
