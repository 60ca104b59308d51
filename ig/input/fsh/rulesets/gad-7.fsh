// One of the seven problems.
RuleSet: Gad7Item(number, code, text)
* insert ChoiceItem(gad7-0{number}, {number}, [[{text}]])
* item[=].code = $loinc#{code}
* insert WeightedAnswer($loinc#LA6568-5, Not at all, 0)
* insert WeightedAnswer($loinc#LA6569-3, Several days, 1)
* insert WeightedAnswer($loinc#LA6570-1, More than half the days, 2)
* insert WeightedAnswer($loinc#LA6571-9, Nearly every day, 3)

// One answer of an example.
RuleSet: Gad7Answered(number, code, display)
* item[+].linkId = "gad7-0{number}"
* item[=].answer.valueCoding = $loinc#{code} "{display}"
