CodeSystem: SafeContactChannelCS
Id: safe-contact-channel
Title: "Safe way of contact"
Description: "The ways in which the victim said that contact is safe. A way that is not named is not safe. Which number or address to use is in the channels beside it."
* insert CompleteCodeSystem
* ^valueSet = "https://haven.example.org/ig/ValueSet/safe-contact-channel"
* #call "Voice call" "A call to a channel whose system is phone. Whether a message may be left is a question of its own."
* #text "Text message" "A text to a channel whose system is phone or sms. A text shows on a locked screen: write nothing that says who you are, unless the victim agreed to the words."
* #messaging-app "Messaging app" "A message in an app that the victim named; the channel's system is other."
* #email "Email" "A message to a channel whose system is email."
* #portal "Portal" "A message in the provider's portal, without an alert by text or email that names the provider."
* #mail "Mail" "A letter, in the envelope that the victim asked for. For a victim in an address confidentiality program: to the substitute address only."
* #in-person "In person" "Only face to face, at a place and time that the victim chose."
* #through-advocate "Through the advocate" "Only by way of the victim's advocate; nobody contacts the victim directly."
