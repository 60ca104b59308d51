Instance: source-subscribes
InstanceOf: TestScript
Usage: #definition
Title: "A source subscribes"
Description: "A subscription is made, read and deleted; a topic that is not offered is refused. You need one access token, of any party."
* insert Script(source-subscribes, SourceSubscribes)
* insert Origin(1, referral-source, springfield-pd, system/Subscription.crd system/Task.r)
* insert Fixture(subscription, fixture-subscription)
* insert Fixture(not-offered, fixture-refused-subscription)
* insert Reads(subscriptionId, subscribed, [["Subscription.id"]])
* insert Creates(setup, 1, Subscription, subscription, subscribed, [["Subscribe."]])
* insert Answers(setup, created, [["It is taken."]])

* insert Test([["The subscription can be read"]], [["It names its topic."]])
* insert Gets(test[=], 1, read, Subscription, /${subscriptionId}, answer, [["Read it."]])
* insert Is(test[=], [["Subscription.criteria"]], [["https://haven.example.org/ig/SubscriptionTopic/referral-status-changed"]], [["It is for changes of state."]])

* insert Test([["A topic that is not offered is refused"]], [["The statement names those that are."]])
* insert Creates(test[=], 1, Subscription, not-offered, refused, [["Subscribe to a planned topic."]])
* insert AnswersWith(test[=], 422, [["It is refused."]])

* insert Test([["The subscription can be deleted"]], [["After that it is gone."]])
* insert Deletes(test[=], 1, Subscription, ${subscriptionId}, [["Delete it."]])
* insert Answers(test[=], okay, [["It is deleted."]])
* insert Gets(test[=], 1, read, Subscription, /${subscriptionId}, answer, [["Read it."]])
* insert AnswersWith(test[=], 410, [["It is gone."]])
