Profile: ReferralCommunication
Parent: Communication
Id: referral-communication
Title: "Referral message"
Description: "A message between source and target about one referral: a question, an answer, a remark on the exchange itself. It holds no clinical content, says nothing of where the victim is, and never whether the victim was reached, came or stayed away."
* insert Published
* insert Planned([["The server does not take the type Communication yet, and carries no messages between parties."]])
* obeys message-two-parties
* meta.security MS
* meta.security ^short = "R; in the copy that the other party gets also NORDSCLCD"
* identifier 1..* MS
* identifier ^short = "The sender's own number of the message; a repeated one is delivered once"
* inResponseTo MS
* inResponseTo ^short = "The message that this one answers"
* status MS
* status ^short = "completed when it is sent; entered-in-error to take it back"
* statusReason 0..0
* statusReason ^short = "Not told: a reason would say what happened with the victim"
* priority MS
* priority ^short = "routine, urgent, asap, stat"
* subject MS
* subject only Reference(Patient)
* subject ^short = "The victim, in the sender's own record"
* topic 1..1 MS
* topic from ReferralMessageTopicVS (required)
* topic ^short = "What it is about"
* about 1..1 MS
* about only Reference(ServiceRequest or Task)
* about ^short = "The referral, in the sender's own record"
* encounter 0..0
* encounter ^short = "Not told: it would say that there was one"
* sent 1..1 MS
* sent ^short = "When it was sent"
* received MS
* received ^short = "When it was delivered; set by the server"
* sender 1..1 MS
* sender only Reference(Organization)
* sender ^short = "One of the two parties of the referral"
* sender.reference 1..1
* recipient 1..1 MS
* recipient only Reference(Organization)
* recipient ^short = "The other one"
* recipient.reference 1..1
* reasonCode 0..0
* reasonCode ^short = "Not told: the referral has its reason"
* reasonReference 0..0
* reasonReference ^short = "Not told: the referral has its reason"
* payload 1..* MS
* payload ^short = "The text"
* payload.content[x] only string
* payload.content[x] obeys message-no-contact
* payload.content[x] ^short = "Plain text; no clinical content, no place, no phone number or link"
* payload.content[x] ^maxLength = 1000
* note 0..0
* note ^short = "Not sent: what is to be said stands in the payload"
