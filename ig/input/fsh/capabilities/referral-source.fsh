Instance: referral-source
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Referral source"
Description: "What the client of a referral source must be able to do."
* insert PublishedInstance(CapabilityStatement, referral-source, ReferralSource)
* title = "Referral source"
* description = """
What the system of a referral source must be able to do: submit, follow, correct and take back its referrals. It can do all that a light one does.
"""
* insert Requirements(client)
* insert AskFormat(SHALL, fhir+json)
* rest.documentation = """
**One transaction.** Patient, ServiceRequest, Task, Consent (or a lawful basis on the ServiceRequest) and Provenance go in one Bundle of type transaction. Each entry with an identifier carries If-None-Exist with it, so that the same Bundle can be sent again after a timeout and makes no second referral.

**Polling.** Ask `GET Task?_lastUpdated=gt[time]&_sort=_lastUpdated&_count=50` and follow the links `next`. `[time]` is the largest `meta.lastUpdated` seen so far, as the server wrote it, never the client's clock; keep it across restarts. Repeat every one to five minutes, and double the pause, up to an hour, after 429 or 503. A Task can appear twice: its `meta.versionId` tells whether it is new.

**Versions.** Keep the ETag of what was read. Before a single Task is read again, send it in If-None-Match: 304 means no change. An update sends it in If-Match; after 412, read again, decide again, and only then send again.

**Token.** SMART Backend Services: a signed assertion for a token of at most five minutes. Ask for the scopes that are needed and no others.

**What it will see.** Without a release for the way back the Task stays at received: that is an answer, not a fault. It shows nothing else as "no news". What it once showed can go again when a release ends: nothing is kept that the server no longer says.

**Sending again.** A transaction or a creation carries X-Request-ID, a value of its own; after a timeout the same bytes go again with the same value.

**Change.** A source changes its Task along the edges that the code system referral-transition gives to the actor source, and no others; 409 names those that are allowed. A step may be sent as PUT or as PATCH, each with If-Match. It cancels while its own Task shows draft, requested, received or accepted; later it asks, by one abort Task at a time, and is told of the answer at the tier status or above only.
"""
* insert AskSystem(SHALL, transaction)
* insert AskSearchAnyType(SHALL, lastUpdated, date)

* insert AskType(SHALL, Patient, [["The victim: name, alias or no name, and the safe contact."]])
* insert AskProfile(SHALL, victim-patient)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHOULD, update)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, Patient-identifier)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, ServiceRequest, [["The referral, one for each target. No account of the offense, nothing about who did it."]])
* insert AskProfile(SHALL, referral-service-request)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, clinical-identifier)
* insert AskSearch(SHOULD, patient, reference, clinical-patient)
* insert AskOwnSearch(MAY, reason-code, token, servicerequest-reason-code)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Task, [["Its state: sent as requested, polled ever after."]])
* insert AskProfile(SHALL, referral-task)
* insert AskProfile(SHOULD, abort-task)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskInteraction(SHALL, update)
* insert AskSearch(SHALL, identifier, token, Task-identifier)
* insert AskSearch(SHOULD, status, token, Task-status)
* insert AskSearch(SHOULD, owner, reference, Task-owner)
* insert AskOwnSearch(SHOULD, overdue, date, task-overdue)
* insert AskOwnSearch(MAY, deadline, date, task-deadline)
* insert AskInclude(SHOULD, Task:focus)
* insert AskValidate(SHOULD)
* insert AskOperation(MAY, transfer, https://haven.example.org/ig/OperationDefinition/task-transfer, "The same referral to another target.")

* insert AskType(SHALL, Consent, [["The victim's release, if there is one; it names the target and ends."]])
* insert AskProfile(SHALL, release-consent)
* insert AskProfile(SHALL, release-revocation)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, update)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, clinical-patient)
* insert AskSearch(SHOULD, status, token, Consent-status)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Provenance, "Which organization answers for what was sent.")
* insert AskProfile(SHALL, referral-provenance)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHOULD, read)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Organization, [["The directory: to find the target once, by its party key."]])
* insert AskProfile(SHALL, party-organization)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, Organization-identifier)
* insert AskSearch(SHOULD, type, token, Organization-type)

* insert AskType(SHALL, OrganizationAffiliation, "The partnerships: whom it may refer to. Without an active one the server answers 422.")
* insert AskProfile(SHALL, partnership)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, primary-organization, reference, OrganizationAffiliation-primary-organization)
* insert AskSearch(SHOULD, active, token, OrganizationAffiliation-active)
* insert AskInclude(SHOULD, OrganizationAffiliation:participating-organization)

* insert AskType(SHOULD, HealthcareService, [["The services of the directory: which target gives what is needed, for whom, and whether it takes new referrals. A warning in the answer to a referral is shown to whoever sent it."]])
* insert AskProfile(SHALL, directory-service)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, service-category, token, HealthcareService-service-category)
* insert AskSearch(SHOULD, coverage-area, reference, HealthcareService-coverage-area)
* insert AskSearch(SHOULD, organization, reference, HealthcareService-organization)
* insert AskOwnSearch(SHOULD, capacity, token, healthcareservice-capacity)
* insert AskInclude(SHOULD, HealthcareService:organization)

* insert AskType(SHOULD, AuditEvent, "Who did what with its records.")
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, AuditEvent-patient)
* insert AskSearch(SHOULD, date, date, AuditEvent-date)

* insert AskType(MAY, Subscription, "Instead of frequent polling. A slow poll stays: a receiver may be away for too long.")
* insert AskTopic(referral-status-changed)
* insert AskTopic(referral-overdue)
* insert AskTopic(release-revoked)
* rest.resource[=].supportedProfile[+] = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* insert Expected(rest.resource[=].supportedProfile[=], SHALL)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHOULD, delete)
