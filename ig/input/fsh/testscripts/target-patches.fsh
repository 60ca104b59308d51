Instance: target-patches
InstanceOf: TestScript
Usage: #definition
Title: "A target changes its Task by PATCH"
Description: "A step can be sent as a FHIRPath Patch, held to every rule of an update. You need two access tokens: origin 1 is the source, origin 2 the target."
* insert Script(target-patches, TargetPatches)
* insert Origin(1, referral-source, springfield-pd, system/*.crus)
* insert Origin(2, referral-target, riverside-clinic, system/Patient.rs system/ServiceRequest.rs system/Task.rus system/Consent.crus system/Provenance.rs)
* insert Arrives
* insert Fixture(accepted, fixture-patch-accepted)

* insert Test([["The target accepts by a patch"]], [["Only the status is sent."]])
* insert Patches(test[=], 2, Task, ${taskId}, ${version}, accepted, task, [["Accept."]])
* insert Answers(test[=], okay, [["The change is taken."]])
* insert Holds(test[=], [["Task.status = 'accepted' and Task.identifier.exists()"]], [["It is accepted; what the patch does not name is as it was."]])

* insert Test([["A patch needs the current version"]], [["If-Match holds for it too."]])
* insert Patches(test[=], 2, Task, ${taskId}, 1, accepted, refused, [["Accept the version of before."]])
* insert Refuses(test[=], 412, conflict, If-Match)
