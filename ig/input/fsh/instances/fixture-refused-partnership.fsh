Instance: fixture-refused-partnership
InstanceOf: Bundle
Usage: #example
Title: "Fixture: a referral without a partnership"
Description: "Lakeside Police Department has no partnership with Harbor Victim Advocates."
* insert FixtureReferral(lakeside-pd, harbor-advocates, ${run})
* insert FixtureNamed
* insert FixtureStatus(requested)
* insert FixtureReason
* insert FixtureRelease(lakeside-pd, harbor-advocates, ${run})
