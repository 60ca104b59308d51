CodeSystem: ReferralMessageTopicCS
Id: referral-message-topic
Title: "Topic of a message"
Description: "What a message between source and target is about. There is no topic for the victim's care: that is not a matter between them."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/referral-message-topic"
* #information-request "Request for information" "Asks for something that is missing in the referral."
* #information-answer "Answer" "Answers a request for information."
* #eligibility "Eligibility" "Whether the referral fits the target's services, area or rules."
* #capacity "Capacity" "Whether and when the target has room."
* #contact-change "Change of safe contact" "Says that the safe contact changed; the change itself is in the Patient."
* #technical "Technical" "About the exchange itself: a wrong label, a duplicate, an error."
