Instance: fixture-phq-9-total
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a PHQ-9 with its total"
Description: "All nine answered, and the right total."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
* insert FixtureTotal(17)
