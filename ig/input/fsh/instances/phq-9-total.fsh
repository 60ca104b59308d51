RuleSet: Phq9Band(low, high, code)
* qualifiedInterval[+].category = #reference
* qualifiedInterval[=].range.low = {low} '{score}' "{score}"
* qualifiedInterval[=].range.high = {high} '{score}' "{score}"
* qualifiedInterval[=].context = Phq9SeverityCS#{code}

Instance: phq-9-total
InstanceOf: ObservationDefinition
Usage: #definition
Title: "PHQ-9 total"
Description: "What the total of a PHQ-9 is measured in, and the band that each total falls into."
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
