Instance: fixture-phq-9-refused-partial-total
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a partly answered PHQ-9 with a total"
Description: "Question 1 is left open, and yet there is a total."
* insert FixturePhq9
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
* insert FixtureTotal(14)
