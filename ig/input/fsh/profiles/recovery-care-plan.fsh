Alias: $careplan-category = http://hl7.org/fhir/us/core/CodeSystem/careplan-category

Profile: RecoveryCarePlan
Parent: CarePlan
Id: recovery-care-plan
Title: "Recovery plan"
Description: "What the victim and those who help have agreed on: goals, who takes part, what comes next. It stays with the provider that made it and is never told to a referral source, at any disclosure tier. Can be filled so that it is also valid as a US Core 6.1.0 CarePlan."
* insert Published
* meta.security MS
* meta.security ^short = "R and MH; PSY too where a mental disorder is named"
* identifier MS
* identifier ^short = "The provider's own number of the plan"
* text 1..1 MS
* text obeys care-plan-text
* text ^short = "The plan in words that the victim can read"
* status MS
* status ^short = "draft, active, on-hold, revoked, completed"
* intent = #plan (exactly)
* intent ^short = "Always plan"
* category 1..* MS
* category ^short = "assess-plan, and others if you like"
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "By the kind of plan"
* category contains assessPlan 1..1 MS
* category[assessPlan] = $careplan-category#assess-plan
* category[assessPlan] ^short = "US Core's category for a plan of assessment and treatment"
* title MS
* title ^short = "Plain words, without a diagnosis"
* subject 1..1 MS
* subject only Reference(Patient)
* subject ^short = "The victim, in the provider's own record"
* period 1..1 MS
* period ^short = "From when, and until when if that is known"
* period.start 1..1 MS
* period.start ^short = "When the plan begins"
* created MS
* created ^short = "When the plan was agreed"
* author MS
* author only Reference(Practitioner or PractitionerRole or Organization or CareTeam)
* author ^short = "Who wrote it down"
* careTeam MS
* careTeam only Reference(CareTeam)
* careTeam ^short = "Who helps"
* addresses MS
* addresses ^short = "The condition, where a clinician diagnosed one"
* supportingInfo MS
* supportingInfo ^short = "The referral that led to it, and scores it rests on"
* goal MS
* goal only Reference(Goal)
* goal ^short = "What the victim wants to reach"
* activity MS
* activity ^short = "What comes next"
* activity.reference MS
* activity.reference ^short = "An appointment, a request, a task"
* activity.detail MS
* activity.detail ^short = "The same in words, where there is no record of it"
* activity.detail.status MS
* activity.detail.status ^short = "not-started, scheduled, in-progress, completed, stopped …"
* activity.detail.location 0..0
* activity.detail.location ^short = "Not here: a plan gets printed and seen by others"
* activity.detail.description MS
* activity.detail.description ^short = "What is to be done, without a place"
