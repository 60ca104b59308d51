Instance: fixture-phq-9-alert
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a PHQ-9 with an alert"
Description: "All nine answered, total 18; question 9 is answered with several days."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6569-3, Several days)
