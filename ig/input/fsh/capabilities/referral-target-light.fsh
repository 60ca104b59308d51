Instance: referral-target-light
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Referral target, light"
Description: "What a client that only polls and answers must be able to do."
* insert PublishedInstance(CapabilityStatement, referral-target-light, ReferralTargetLight)
* title = "Referral target, light"
* description = """
What a case system must be able to do that polls for referrals, accepts or rejects them, and says when they are done.
"""
* insert Requirements(client)
* insert AskFormat(SHALL, fhir+json)
* rest.documentation = """
**Polling.** Ask `GET Task?_lastUpdated=gt[time]&_sort=_lastUpdated&_count=50` and follow the links `next`. `[time]` is the largest `meta.lastUpdated` seen so far, as the server wrote it, never the client's clock; keep it across restarts. Repeat every one to five minutes, and double the pause, up to an hour, after 429 or 503. A Task can appear twice: its `meta.versionId` tells whether it is new.

**Versions.** Keep the ETag of what was read. Before a single Task is read again, send it in If-None-Match: 304 means no change. An update sends it in If-Match; after 412, read again, decide again, and only then send again.

**Token.** SMART Backend Services: a signed assertion for a token of at most five minutes. Ask for the scopes that are needed and no others.

**Before any contact** read the safe contact of the Patient. Without one, or where it says no: do not call, write or visit.

**Change.** A target changes its Task along the edges that the code system referral-transition gives to the actor target; 409 names those that are allowed.
"""
* insert AskSearchAnyType(SHALL, lastUpdated, date)

* insert AskType(SHALL, Task, [["The worklist, and the one thing that a target writes about a referral."]])
* insert AskProfile(SHALL, referral-task)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskInteraction(SHALL, update)
* insert AskSearch(SHALL, status, token, Task-status)
* insert AskInclude(SHOULD, Task:focus)
* insert AskInclude(SHOULD, Task:patient)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, ServiceRequest, [["What is asked for, and why."]])
* insert AskProfile(SHALL, referral-service-request)
* insert AskInteraction(SHALL, read)

* insert AskType(SHALL, Patient, [["The victim, and above all the safe contact."]])
* insert AskProfile(SHALL, victim-patient)
* insert AskInteraction(SHALL, read)

* insert AskType(SHALL, Consent, [["What the release permits, and until when."]])
* insert AskProfile(SHALL, release-consent)
* insert AskInteraction(SHALL, read)
