// What the examples of responses, scores and flags share.

RuleSet: MentalHealthRecord
* insert Confidentiality(R)
* insert Label(MH)

RuleSet: ResponseTo(id, subject, authored)
* insert MentalHealthRecord
* questionnaire = "https://haven.example.org/ig/Questionnaire/{id}|0.1.0"
* status = #completed
* subject = Reference({subject})
* authored = "{authored}"
* author = Reference(riverside-clinic)
* source = Reference({subject})

RuleSet: ScoreOf(response, subject, authored)
* insert MentalHealthRecord
* status = #final
* subject = Reference({subject})
* effectiveDateTime = "{authored}"
* performer = Reference(riverside-clinic)
* derivedFrom = Reference({response})

// Raised by a response, as the server raises it.
RuleSet: FlagOf(response, alert, subject, authored)
* insert MentalHealthRecord
* extension[detail].valueReference = Reference({response})
* identifier.system = "https://haven.example.org/ig/sid/safety-flag"
* identifier.value = "{response}.{alert}"
* category = $flag-category#safety "Safety"
* subject = Reference({subject})
* period.start = "{authored}"
* author = Reference(riverside-clinic)
