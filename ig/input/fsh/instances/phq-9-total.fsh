RuleSet: Phq9Band(low, high, code)
* qualifiedInterval[+].category = #reference
* qualifiedInterval[=].range.low = {low} '{score}' "{score}"
* qualifiedInterval[=].range.high = {high} '{score}' "{score}"
* qualifiedInterval[=].context = Phq9SeverityCS#{code}

Instance: phq-9-total
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PHQ-9 total"
Description: "What the total of a PHQ-9 is measured in, the band that each total falls into, and when a change counts."
* insert Direction(false)
* insert Threshold(cut-point, >=, 10, {score}, true, [["Kroenke 2001: sensitivity 88 %, specificity 88 % for major depression."]])
* insert Threshold(meaningful-change, >=, 5, {score}, true, [["Löwe 2004, Med Care 42:1194: 5 points, two standard errors of measurement."]])
* insert Threshold(response, >=, 50, %, true, [["HEDIS measure DRR-E: a fall of at least half of the baseline."]])
* insert Threshold(remission, <, 5, {score}, true, [["HEDIS measure DRR-E and CMS159: below 5."]])
* insert Threshold(worsened, >=, 5, {score}, false, [["The meaningful change turned around; no source of its own."]])
* category = $observation-category#survey "Survey"
* code = $loinc#44261-6 "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]"
* permittedDataType = #Quantity
* multipleResultsAllowed = false
* preferredReportName = "PHQ-9 total"
* quantitativeDetails.unit = $ucum#{score} "{score}"
* quantitativeDetails.decimalPrecision = 0
* insert Phq9Band(0, 4, none-minimal)
* insert Phq9Band(5, 9, mild)
* insert Phq9Band(10, 14, moderate)
* insert Phq9Band(15, 19, moderately-severe)
* insert Phq9Band(20, 27, severe)
