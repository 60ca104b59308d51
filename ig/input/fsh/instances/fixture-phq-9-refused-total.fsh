Instance: fixture-phq-9-refused-total
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a PHQ-9 with a wrong total"
Description: "All nine answered; the total says 3 and ought to say 17."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
* insert FixtureTotal(3)
