Instance: fixture-refused-subscription
InstanceOf: Subscription
Usage: #example
Title: "Fixture: a subscription to a topic that is not offered"
Description: "Planned topics cannot be subscribed to."
* insert FixtureSubscription(questionnaire-due)
