Instance: fixture-patch-accepted
InstanceOf: Parameters
Usage: #example
Title: "Fixture: a patch that accepts"
Description: "A FHIRPath Patch: the target takes the referral."
* insert FixturePatch(accepted)
