Instance: fixture-phq-9-refused-open
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a PHQ-9 that is not finished"
Description: "A response that is still in progress has no score."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
* status = #in-progress
