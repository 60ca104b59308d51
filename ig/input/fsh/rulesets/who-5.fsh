// One of the five statements.
RuleSet: Who5Item(number, text)
* insert ChoiceItem(who5-0{number}, {number}, [[{text}]])
* insert WeightedAnswer(Who5AnswerCS#all-of-the-time, All of the time, 5)
* insert WeightedAnswer(Who5AnswerCS#most-of-the-time, Most of the time, 4)
* insert WeightedAnswer(Who5AnswerCS#more-than-half, More than half of the time, 3)
* insert WeightedAnswer(Who5AnswerCS#less-than-half, Less than half of the time, 2)
* insert WeightedAnswer(Who5AnswerCS#some-of-the-time, Some of the time, 1)
* insert WeightedAnswer(Who5AnswerCS#at-no-time, At no time, 0)

// One answer of an example.
RuleSet: Who5Answered(number, code, display)
* item[+].linkId = "who5-0{number}"
* item[=].answer.valueCoding = Who5AnswerCS#{code} "{display}"
