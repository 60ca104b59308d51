Invariant: message-two-parties
Description: "Sender and recipient of a message are two different organizations."
Severity: #error
Expression: "sender.empty() or recipient.empty() or sender.reference != recipient.reference"
