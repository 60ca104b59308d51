Instance: fixture-patch-requested
InstanceOf: Parameters
Usage: #example
Title: "Fixture: a patch that asks again"
Description: "A FHIRPath Patch: the source tries to take a cancelled referral up again."
* insert FixturePatch(requested)
