Instance: fixture-subscription
InstanceOf: Subscription
Usage: #example
Title: "Fixture: a subscription"
Description: "To changes of state, by websocket, without content."
* insert FixtureSubscription(referral-status-changed)
