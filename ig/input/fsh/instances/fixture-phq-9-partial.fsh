Instance: fixture-phq-9-partial
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a partly answered PHQ-9"
Description: "Question 1 is left open, so there is no total; question 9 is answered with several days."
* insert FixturePhq9
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6569-3, Several days)
