// One of the five questions; asked only after exposure.
RuleSet: PcPtsd5Item(number, text)
* insert ChoiceItem(pcptsd5-0{number}, {number}, [[{text}]])
* insert AskedIfYes(pcptsd5-exposure)
* insert WeightedYesNo

// One answer of an example.
RuleSet: YesNoAnswered(linkId, code, display)
* item[+].linkId = "{linkId}"
* item[=].answer.valueCoding = $loinc#{code} "{display}"
