// One of the twenty problems.
RuleSet: Pcl5Item(number, prefix, text)
* insert ChoiceItem(pcl5-{number}, {prefix}, [[{text}]])
* insert WeightedAnswer(Pcl5AnswerCS#not-at-all, Not at all, 0)
* insert WeightedAnswer(Pcl5AnswerCS#a-little-bit, A little bit, 1)
* insert WeightedAnswer(Pcl5AnswerCS#moderately, Moderately, 2)
* insert WeightedAnswer(Pcl5AnswerCS#quite-a-bit, Quite a bit, 3)
* insert WeightedAnswer(Pcl5AnswerCS#extremely, Extremely, 4)

// One answer of an example.
RuleSet: Pcl5Answered(number, code, display)
* item[+].linkId = "pcl5-{number}"
* item[=].answer.valueCoding = Pcl5AnswerCS#{code} "{display}"
