ValueSet: SafeContactChannelVS
Id: safe-contact-channel
Title: "Safe way of contact"
Description: "All codes of the code system of the same name."
* insert Published
* include codes from system SafeContactChannelCS
