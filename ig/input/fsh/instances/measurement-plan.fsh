RuleSet: EveryInstrument(id, title, period, unit, why)
* action[+].id = "{id}"
* action[=].title = "{title}"
* action[=].description = {why}
* action[=].definitionCanonical = "https://haven.example.org/ig/Questionnaire/{id}"
* action[=].timingTiming.repeat.frequency = 1
* action[=].timingTiming.repeat.period = {period}
* action[=].timingTiming.repeat.periodUnit = #{unit}

Instance: measurement-plan
InstanceOf: PlanDefinition
Usage: #definition
Title: "Measurement plan"
Description: "How often recovery is measured: the PHQ-9 every two weeks, the PCL-5 every month, from the first visit on."
* insert PlannedInstance("The server does not yet schedule instruments or tell what is due.")
* url = "https://haven.example.org/ig/PlanDefinition/measurement-plan"
* version = "0.1.0"
* name = "MeasurementPlan"
* title = "Measurement plan"
* status = #draft
* experimental = false
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#clinical-protocol "Clinical Protocol"
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient "Patient"
* publisher = "Haven maintainers"
* description = "How often recovery is measured: the PHQ-9 every two weeks, the PCL-5 every month, from the first visit on. An instrument asks about the time since the last one, so each is due when its own time frame has passed. The clinician can give either earlier; the victim can decline any."
* insert EveryInstrument(phq-9, PHQ-9 every two weeks, 2, wk, "The questions ask about the last two weeks.")
* insert EveryInstrument(pcl-5, PCL-5 every month, 1, mo, "The questions ask about the past month.")
