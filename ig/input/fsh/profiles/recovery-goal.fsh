Alias: $goal-category = http://terminology.hl7.org/CodeSystem/goal-category

Profile: RecoveryGoal
Parent: Goal
Id: recovery-goal
Title: "Recovery goal"
Description: "What the victim wants to reach, in the victim's own words, and by what it will be seen: a score of an instrument, or something that is not a number. Can be filled so that it is also valid as a US Core 6.1.0 Goal."
* insert Published
* meta.security MS
* meta.security ^short = "R and MH; PSY too where a mental disorder is named"
* identifier MS
* identifier ^short = "The provider's own number of the goal"
* lifecycleStatus MS
* lifecycleStatus ^short = "proposed, accepted, active, on-hold, completed, cancelled, rejected"
* achievementStatus MS
* achievementStatus ^short = "in-progress, improving, worsening, achieved, not-achieved …"
* category MS
* category ^short = "behavioral for recovery, safety for safety"
* priority MS
* priority ^short = "How much it matters to the victim"
* description MS
* description ^short = "The goal in the victim's own words, in text"
* description.text 1..1 MS
* description.text ^short = "For example: sleep through the night"
* subject MS
* subject only Reference(Patient)
* subject ^short = "The victim, in the provider's own record"
* start[x] MS
* start[x] ^short = "From when"
* target MS
* target obeys goal-score
* target ^short = "By what it will be seen, and by when"
* target.measure MS
* target.measure from RecoveryMeasureVS (extensible)
* target.measure ^short = "The total of an instrument, by its LOINC code"
* target.detail[x] MS
* target.detail[x] ^short = "For a score: a quantity in {score}, such as < 5"
* target.due[x] MS
* target.due[x] ^short = "By when"
* statusDate MS
* statusDate ^short = "Since when the status holds"
* expressedBy MS
* expressedBy ^short = "Whose goal it is; best the victim's own"
* addresses MS
* addresses ^short = "The condition, where a clinician diagnosed one"
