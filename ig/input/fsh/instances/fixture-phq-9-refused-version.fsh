Instance: fixture-phq-9-refused-version
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Fixture: a response to an unknown version"
Description: "The Questionnaire has no version 9.9.9."
* insert FixturePhq9
* insert FixtureAnswer(1, LA6571-9, Nearly every day)
* insert FixtureMiddleAnswers
* insert FixtureAnswer(9, LA6568-5, Not at all)
* questionnaire = "https://haven.example.org/ig/Questionnaire/phq-9|9.9.9"
