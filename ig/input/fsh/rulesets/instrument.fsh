// What the instruments' Questionnaires share. SDC puts the weight on the answerOption, not on its Coding;
// ordinalValue says the same to forms that know only the older extension.

// SDC asks how versions are ordered.
RuleSet: SemanticVersion
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/artifact-versionAlgorithm"
* extension[=].valueCoding = http://hl7.org/fhir/version-algorithm#semver

RuleSet: QuestionnaireHead(id, name, title)
* insert SemanticVersion
* url = "https://haven.example.org/ig/Questionnaire/{id}"
* version = "0.1.0"
* name = "{name}"
* title = "{title}"
* status = #draft
* experimental = false
* subjectType = #Patient
* publisher = "Haven maintainers"

// Text between the questions.
RuleSet: DisplayItem(linkId, text)
* item[+].linkId = "{linkId}"
* item[=].text = {text}
* item[=].type = #display

// A question with one coded answer; it may be left open.
RuleSet: ChoiceItem(linkId, prefix, text)
* item[+].linkId = "{linkId}"
* item[=].prefix = "{prefix}"
* item[=].text = {text}
* item[=].type = #choice
* item[=].required = false
* item[=].repeats = false

RuleSet: WeightedAnswer(coding, display, weight)
* item[=].answerOption[+].extension[+].url = $item-weight
* item[=].answerOption[=].extension[=].valueDecimal = {weight}
* item[=].answerOption[=].extension[+].url = $ordinal-value
* item[=].answerOption[=].extension[=].valueDecimal = {weight}
* item[=].answerOption[=].valueCoding = {coding} "{display}"

RuleSet: WeightedYesNo
* insert WeightedAnswer($loinc#LA33-6, Yes, 1)
* insert WeightedAnswer($loinc#LA32-8, No, 0)

RuleSet: PlainYesNo
* item[=].answerOption[+].valueCoding = $loinc#LA33-6 "Yes"
* item[=].answerOption[+].valueCoding = $loinc#LA32-8 "No"

// The item is shown only if that question was answered Yes.
RuleSet: AskedIfYes(question)
* item[=].enableWhen[+].question = "{question}"
* item[=].enableWhen[=].operator = #=
* item[=].enableWhen[=].answerCoding = $loinc#LA33-6 "Yes"

// A calculated number, in points.
RuleSet: ScoreItem(linkId, code, text, extract)
* item[+].linkId = "{linkId}"
* item[=].code = {code}
* item[=].text = "{text}"
* item[=].type = #decimal
* item[=].readOnly = true
* item[=].extension[+].url = $questionnaire-unit
* item[=].extension[=].valueCoding = $ucum#{score} "{score}"
* insert Extract({extract})
* insert Withheld

RuleSet: Extract(extract)
* item[=].extension[+].url = $observation-extract
* item[=].extension[=].valueBoolean = {extract}

// A missing answer leaves no score, unless an operator says otherwise.
RuleSet: Withheld
* item[=].extension[+].url = Canonical(MissingAnswers)
* item[=].extension[=].extension[+].url = "rule"
* item[=].extension[=].extension[=].valueCode = #withhold

RuleSet: Calculated(description)
* item[=].extension[+].url = $calculated-expression
* item[=].extension[=].valueExpression.description = {description}
* item[=].extension[=].valueExpression.language = #text/fhirpath

// The sum of the weights, if each of these questions has exactly one answer; otherwise nothing.
RuleSet: SumOf(pattern, count)
* item[=].extension[=].valueExpression.expression = "iif(%resource.item.where(linkId.matches('{pattern}') and answer.value.exists()).linkId.distinct().count() = {count} and %resource.item.where(linkId.matches('{pattern}')).answer.value.weight().count() = {count}, %resource.item.where(linkId.matches('{pattern}')).answer.value.weight().aggregate($this + $total, 0), {})"

// An alert that is raised while a condition holds.
RuleSet: Alert(code, display)
* item[=].extension[+].url = Canonical(SafetyAlert)
* item[=].extension[=].extension[+].url = "flag"
* item[=].extension[=].extension[=].valueCodeableConcept = SafetyAlertCS#{code} "{display}"
* item[=].extension[=].extension[+].url = "condition"
* item[=].extension[=].extension[=].valueExpression.language = #text/fhirpath

// What the ObservationDefinitions share.
RuleSet: ScoreDefinition(code, name)
* category = $observation-category#survey "Survey"
* code = {code}
* permittedDataType = #Quantity
* multipleResultsAllowed = false
* preferredReportName = "{name}"
* quantitativeDetails.decimalPrecision = 0

RuleSet: InPoints
* quantitativeDetails.unit = $ucum#{score} "{score}"

RuleSet: Band(low, high, context)
* qualifiedInterval[+].category = #reference
* qualifiedInterval[=].range.low = {low} '{score}' "{score}"
* qualifiedInterval[=].range.high = {high} '{score}' "{score}"
* qualifiedInterval[=].context = {context}

RuleSet: Direction(higherIsBetter)
* extension[+].url = Canonical(HigherIsBetter)
* extension[=].valueBoolean = {higherIsBetter}

RuleSet: Threshold(kind, comparator, value, unit, checked, source)
* extension[+].url = Canonical(ScoreThreshold)
* extension[=].extension[+].url = "kind"
* extension[=].extension[=].valueCoding = ScoreThresholdCS#{kind}
* extension[=].extension[+].url = "limit"
* extension[=].extension[=].valueQuantity = {value} '{unit}' "{unit}"
* extension[=].extension[=].valueQuantity.comparator = #{comparator}
* extension[=].extension[+].url = "source"
* extension[=].extension[=].valueString = {source}
* extension[=].extension[+].url = "checked"
* extension[=].extension[=].valueBoolean = {checked}

// Within what the operator may set the threshold before.
RuleSet: Allowed(low, high)
* extension[=].extension[+].url = "allowed"
* extension[=].extension[=].valueRange.low = {low} '{score}' "{score}"
* extension[=].extension[=].valueRange.high = {high} '{score}' "{score}"
