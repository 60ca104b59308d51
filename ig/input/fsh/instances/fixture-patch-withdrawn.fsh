Instance: fixture-patch-withdrawn
InstanceOf: Parameters
Usage: #example
Title: "Fixture: a patch that withdraws"
Description: "A FHIRPath Patch: the source withdraws its request to abort."
* insert FixturePatch(cancelled)
