// One answer of the PHQ-9's frequency scale. SDC puts the weight on the answerOption, not on its Coding;
// ordinalValue says the same to forms that know only the older extension.
RuleSet: Phq9Answer(code, display, weight)
* item[=].answerOption[+].extension[+].url = $item-weight
* item[=].answerOption[=].extension[=].valueDecimal = {weight}
* item[=].answerOption[=].extension[+].url = $ordinal-value
* item[=].answerOption[=].extension[=].valueDecimal = {weight}
* item[=].answerOption[=].valueCoding = $loinc#{code} "{display}"

// One of the nine problems.
RuleSet: Phq9Item(number, code, text)
* item[+].linkId = "phq9-0{number}"
* item[=].code = $loinc#{code}
* item[=].prefix = "{number}"
* item[=].text = {text}
* item[=].type = #choice
* item[=].required = false
* item[=].repeats = false
* insert Phq9Answer(LA6568-5, Not at all, 0)
* insert Phq9Answer(LA6569-3, Several days, 1)
* insert Phq9Answer(LA6570-1, More than half the days, 2)
* insert Phq9Answer(LA6571-9, Nearly every day, 3)
