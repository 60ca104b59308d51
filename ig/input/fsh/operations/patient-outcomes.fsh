Alias: $outcome-change-vs = https://haven.example.org/ig/ValueSet/outcome-change

Instance: patient-outcomes
InstanceOf: OperationDefinition
Usage: #definition
Title: "A patient's outcomes"
Description: "The scores of one victim over time, with what changed and what is due, in one answer."
* insert PlannedInstance("The server keeps the scores; it does not offer this operation yet.")
* insert PublishedInstance(OperationDefinition, patient-outcomes, PatientOutcomes)
* title = "A patient's outcomes"
* kind = #operation
* affectsState = false
* description = """
The scores of one victim over time: for each instrument a series, oldest first, with the change since baseline, the flags that follow from it, and when the next response is due.

It reads the caller's own records only, so a source gets nothing by it: another organization's patient is 404, as is an id that does not exist. A response that could not be scored
stands in the series with the reason, never as a zero. The flags follow thresholds that differ between sources; the answer says which were used.
"""
* code = #outcomes
* comment = "A clinician's chart needs no second request: each point carries its date, value, band and the response behind it."
* resource = #Patient
* system = false
* type = false
* instance = true
* insert In(instrument, 0, *, canonical, "Only this questionnaire; repeated for several. Without it: all that the patient has answered.")
* insert In(start, 0, 1, date, "Only responses from this day on. The baseline stays the first response of all.")
* insert In(end, 0, 1, date, "Only responses up to and including this day.")
* insert OutParts(series, 0, *, "One series for each instrument.")
* insert Part(questionnaire, 1, 1, canonical, "The instrument.")
* insert Part(code, 1, 1, Coding, [["What is counted, for example 44261-6, the total of the PHQ-9."]])
* insert PartParts(point, 1, *, "One response.")
* insert SubPart(date, 1, 1, dateTime, "When it was answered.")
* insert SubPart(response, 1, 1, Reference, "The response.")
* insert SubPart(score, 0, 1, Reference, "The score Observation.")
* insert SubPart(value, 0, 1, Quantity, "The score; absent if the response could not be scored.")
* insert SubPart(notScored, 0, 1, CodeableConcept, "Why there is no score.")
* insert SubPart(band, 0, 1, Coding, "The band of severity.")
* insert SubPart(change, 0, 1, decimal, "Points since baseline; negative is better where a high score is worse.")
* insert SubPart(changePercent, 0, 1, decimal, "The same in percent of the baseline.")
* insert SubPart(flag, 0, *, Coding, "What the change amounts to.")
* parameter[=].part[=].part[=].binding.strength = #required
* parameter[=].part[=].part[=].binding.valueSet = $outcome-change-vs
* insert PartParts(threshold, 0, *, "A threshold that was used.")
* insert SubPart(flag, 1, 1, Coding, "The flag that it is for.")
* insert SubPart(value, 1, 1, decimal, [["Points, or percent where the flag is in percent."]])
* insert Part(baseline, 0, 1, Quantity, "The first score.")
* insert Part(best, 0, 1, Quantity, "The best score so far.")
* insert Part(nextDue, 0, 1, date, "When the next response is due; in the past it is overdue.")
* insert OutParts(safetyFlag, 0, *, [["An open safety flag, whatever its instrument."]])
* insert Part(flag, 1, 1, Reference, "The Flag.")
* insert Part(raised, 1, 1, dateTime, "Since when it is open.")
* insert Part(code, 1, 1, Coding, "What it alerts to.")
