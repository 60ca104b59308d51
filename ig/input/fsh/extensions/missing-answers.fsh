Extension: MissingAnswers
Id: missing-answers
Title: "Missing answers"
Description: "What becomes of a score when answers that it counts are missing. Withholding is the default everywhere: the calculated expression then yields nothing. Another rule applies only where the operator turns it on, and the score then says so."
Context: Questionnaire.item
* insert Published
* insert Planned("The server withholds every incomplete score: it does not read this extension and never prorates.")
* extension contains
    rule 1..1 MS and
    prorateUpTo 0..1 MS and
    source 0..1 MS
* extension[rule] ^short = "The rule that applies unless the operator turns another on"
* extension[rule].value[x] only code
* extension[rule].valueCode from MissingAnswersVS (required)
* extension[prorateUpTo] ^short = "How many missing answers an operator may allow to be prorated; absent means none"
* extension[prorateUpTo].value[x] only positiveInt
* extension[source] ^short = "Where the rule comes from, and whether that was checked"
* extension[source].value[x] only string
