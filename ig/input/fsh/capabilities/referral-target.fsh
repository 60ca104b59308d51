Instance: referral-target
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Referral target"
Description: "What the client of a referral target must be able to do."
* insert PublishedInstance(CapabilityStatement, referral-target, ReferralTarget)
* title = "Referral target"
* description = """
What the system of a referral target must be able to do: receive, decide, work, report, and take the release for the way back. It can do all that a light one does.
"""
* insert Requirements(client)
* insert AskFormat(SHALL, fhir+json)
* rest.documentation = """
**Polling.** Ask `GET Task?_lastUpdated=gt[time]&_sort=_lastUpdated&_count=50` and follow the links `next`. `[time]` is the largest `meta.lastUpdated` seen so far, as the server wrote it, never the client's clock; keep it across restarts. Repeat every one to five minutes, and double the pause, up to an hour, after 429 or 503. A Task can appear twice: its `meta.versionId` tells whether it is new.

**Versions.** Keep the ETag of what was read. Before a single Task is read again, send it in If-None-Match: 304 means no change. An update sends it in If-Match; after 412, read again, decide again, and only then send again.

**Token.** SMART Backend Services: a signed assertion for a token of at most five minutes. Ask for the scopes that are needed and no others.

**Before any contact** read the safe contact of the Patient. Without one, or where it says no: do not call, write or visit.

**Change.** A target changes its Task along the edges that the code system referral-transition gives to the actor target; 409 names those that are allowed. A step may be sent as PUT or as PATCH, each with If-Match. It answers an abort Task by accepted or rejected, and does not cancel its coordinating Task itself.

**Labels.** Keep the security labels of what is received, and honor NORDSCLCD: what came through the door is not passed on without a release that says so.
"""
* insert AskSearchAnyType(SHALL, lastUpdated, date)

* insert AskType(SHALL, Task, [["The worklist, and the one thing that a target writes about a referral."]])
* insert AskProfile(SHALL, referral-task)
* insert AskProfile(SHALL, abort-task)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskInteraction(SHALL, update)
* insert AskInteraction(SHOULD, history-instance)
* insert AskSearch(SHALL, status, token, Task-status)
* insert AskSearch(SHOULD, business-status, token, Task-business-status)
* insert AskOwnSearch(SHOULD, deadline, date, task-deadline)
* insert AskOwnSearch(SHOULD, overdue, date, task-overdue)
* insert AskSearch(SHOULD, requester, reference, Task-requester)
* insert AskSearch(SHOULD, code, token, Task-code)
* insert AskInclude(SHOULD, Task:focus)
* insert AskInclude(SHOULD, Task:patient)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, ServiceRequest, [["What is asked for, and why."]])
* insert AskProfile(SHALL, referral-service-request)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHOULD, status, token, ServiceRequest-status)
* insert AskOwnSearch(MAY, reason-code, token, servicerequest-reason-code)

* insert AskType(SHALL, Patient, [["The victim, and above all the safe contact."]])
* insert AskProfile(SHALL, victim-patient)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, update)
* insert AskOperation(SHOULD, disclosures, https://haven.example.org/ig/OperationDefinition/patient-disclosures, [["Who was told what, when, and under which release: the account that it owes the victim."]])

* insert AskType(SHALL, Consent, [["What the release permits, and until when."]])
* insert AskProfile(SHALL, release-consent)
* insert AskProfile(SHALL, release-revocation)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, update)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, clinical-patient)
* insert AskSearch(SHOULD, status, token, Consent-status)
* insert AskValidate(SHOULD)

* insert AskType(SHOULD, Provenance, "Which organization answers for the referral.")
* insert AskProfile(SHALL, referral-provenance)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, target, reference, Provenance-target)

* insert AskType(MAY, Appointment, "Its own appointments with the victim.")
* insert AskProfile(SHALL, therapy-appointment)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, update)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, Appointment-patient)
* insert AskSearch(SHOULD, date, date, Appointment-date)

* insert AskType(MAY, Encounter, "That it met the victim.")
* insert AskProfile(SHALL, care-encounter)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, clinical-patient)

* insert AskType(SHALL, Organization, "The directory: who the source is.")
* insert AskProfile(SHALL, party-organization)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, Organization-identifier)

* insert AskType(SHOULD, HealthcareService, [["Its own services in the directory, whose capacity it keeps."]])
* insert AskProfile(SHALL, directory-service)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, organization, reference, HealthcareService-organization)
* insert AskOperation(SHOULD, capacity, https://haven.example.org/ig/OperationDefinition/service-capacity-update, [["To say that a service is open, limited or closed."]])

* insert AskType(SHOULD, AuditEvent, "Who did what with its records.")
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, patient, reference, AuditEvent-patient)
* insert AskSearch(SHOULD, date, date, AuditEvent-date)

* insert AskType(MAY, Subscription, "Instead of frequent polling. A slow poll stays: a receiver may be away for too long.")
* insert AskTopic(referral-received)
* insert AskTopic(referral-overdue)
* insert AskTopic(referral-status-changed)
* insert AskTopic(abort-requested)
* insert AskTopic(release-revoked)
* rest.resource[=].supportedProfile[+] = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-subscription"
* insert Expected(rest.resource[=].supportedProfile[=], SHALL)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHOULD, delete)
