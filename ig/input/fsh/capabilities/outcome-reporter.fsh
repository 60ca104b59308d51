Instance: outcome-reporter
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Outcome reporter"
Description: "What a client that sends responses to instruments must be able to do."
* insert PublishedInstance(CapabilityStatement, outcome-reporter, OutcomeReporter)
* title = "Outcome reporter"
* description = """
What a system must be able to do that sends responses to instruments and shows scores, trend and safety flags.
"""
* insert Requirements(client)
* insert AskFormat(SHALL, fhir+json)
* rest.documentation = """
**Versions.** Keep the ETag of what was read. Before a single Task is read again, send it in If-None-Match: 304 means no change. An update sends it in If-Match; after 412, read again, decide again, and only then send again.

**Token.** SMART Backend Services: a signed assertion for a token of at most five minutes. Ask for the scopes that are needed and no others.

**Send again.** Each response carries its own identifier and goes with If-None-Exist; sent twice, it is stored and scored once.

**Gaps.** A question that was not answered is left out, never sent as zero. The server says whether there is a total.

**Alerts.** After each response, read the Flags of the patient; poll `Flag?_lastUpdated=gt[time]&_sort=_lastUpdated` besides. A safety flag calls for a contact the same day, whatever the total.
"""
* insert AskSearchAnyType(SHALL, lastUpdated, date)

* insert AskType(SHALL, Questionnaire, [["The instruments, with their questions, answers and weights. Show the text as it is."]])
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, url, uri, Questionnaire-url)

* insert AskType(SHALL, QuestionnaireResponse, "What the patient answered.")
* insert AskProfile(SHALL, phq-9-response)
* insert PlannedProfile(MAY, pcl-5-response, "Responses to this instrument are not scored yet.")
* insert PlannedProfile(MAY, gad-7-response, "Responses to this instrument are not scored yet.")
* insert PlannedProfile(MAY, pc-ptsd-5-response, "Responses to this instrument are not scored yet.")
* insert PlannedProfile(MAY, who-5-response, "Responses to this instrument are not scored yet.")
* insert PlannedProfile(MAY, c-ssrs-screener-response, "Responses to this instrument are not scored yet.")
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, QuestionnaireResponse-patient)
* insert AskSearch(SHOULD, questionnaire, reference, QuestionnaireResponse-questionnaire)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Observation, [["The scores: read, never written, never computed anew."]])
* insert AskProfile(SHALL, score-observation)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, clinical-patient)
* insert AskSearch(SHOULD, code, token, clinical-code)
* insert AskSearch(SHOULD, date, date, clinical-date)
* insert AskSearch(SHOULD, derived-from, reference, Observation-derived-from)
* insert AskInclude(MAY, Observation:derived-from)

* insert AskType(SHALL, Flag, [["Open safety flags, shown before anything else."]])
* insert AskProfile(SHALL, safety-flag)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, clinical-patient)
* insert AskSearch(SHOULD, date, date, clinical-date)

* insert AskType(SHALL, Patient, "Whose answers they are.")
* insert AskProfile(SHALL, victim-patient)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHOULD, identifier, token, Patient-identifier)
* insert AskOperation(SHOULD, outcomes, https://haven.example.org/ig/OperationDefinition/patient-outcomes, [["A victim's scores, their change and the open safety flags in one answer."]])
* insert PlannedAt(rest.resource[=].operation[=], "The server does not offer this operation yet.")

* insert AskType(MAY, Subscription, "Instead of frequent polling. A slow poll stays: a receiver may be away for too long.")
* insert AskTopic(safety-alert-raised)
* rest.resource[=].supportedProfile[+] = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* insert Expected(rest.resource[=].supportedProfile[=], SHALL)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHOULD, delete)
