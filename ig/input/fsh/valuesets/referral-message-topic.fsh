ValueSet: ReferralMessageTopicVS
Id: referral-message-topic
Title: "Topic of a message"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system ReferralMessageTopicCS
