Instance: fixture-patch-cancelled
InstanceOf: Parameters
Usage: #example
Title: "Fixture: a patch that cancels"
Description: "A FHIRPath Patch: the source cancels, and says why."
* insert FixturePatch(cancelled)
* insert FixturePatchAdds(statusReason)
* parameter[=].part[=].valueCodeableConcept = ReferralReasonCS#victim-withdrew "Victim withdrew"
