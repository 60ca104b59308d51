Instance: fixture-phq-9-plain
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a PHQ-9 without an alert"
Description: "All nine answered, total 17; question 9 is answered with not at all."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
