Instance: referral-source-light
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Referral source, light"
Description: "What a client that only submits and polls must be able to do."
* insert PublishedInstance(CapabilityStatement, referral-source-light, ReferralSourceLight)
* title = "Referral source, light"
* description = """
What a records system must be able to do that submits referrals and polls for what became of them, and no more. Every referral source can do it too.
"""
* insert Requirements(client)
* insert AskFormat(SHALL, fhir+json)
* rest.documentation = """
**One transaction.** Patient, ServiceRequest, Task, Consent (or a lawful basis on the ServiceRequest) and Provenance go in one Bundle of type transaction. Each entry with an identifier carries If-None-Exist with it, so that the same Bundle can be sent again after a timeout and makes no second referral.

**Polling.** Ask `GET Task?_lastUpdated=gt[time]&_sort=_lastUpdated&_count=50` and follow the links `next`. `[time]` is the largest `meta.lastUpdated` seen so far, as the server wrote it, never the client's clock; keep it across restarts. Repeat every one to five minutes, and double the pause, up to an hour, after 429 or 503. A Task can appear twice: its `meta.versionId` tells whether it is new.

**Versions.** Keep the ETag of what was read. Before a single Task is read again, send it in If-None-Match: 304 means no change. An update sends it in If-Match; after 412, read again, decide again, and only then send again.

**Token.** SMART Backend Services: a signed assertion for a token of at most five minutes. Ask for the scopes that are needed and no others.

**What it will see.** Without a release for the way back the Task stays at received: that is an answer, not a fault. It shows nothing else as "no news".
"""
* insert AskSystem(SHALL, transaction)
* insert AskSearchAnyType(SHALL, lastUpdated, date)

* insert AskType(SHALL, Patient, [["The victim: name, alias or no name, and the safe contact."]])
* insert AskProfile(SHALL, victim-patient)
* insert AskInteraction(SHALL, create)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, ServiceRequest, [["The referral, one for each target. No account of the offense, nothing about who did it."]])
* insert AskProfile(SHALL, referral-service-request)
* insert AskInteraction(SHALL, create)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Task, [["Its state: sent as requested, polled ever after."]])
* insert AskProfile(SHALL, referral-task)
* insert AskInteraction(SHALL, create)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, Task-identifier)
* insert AskSearch(SHOULD, status, token, Task-status)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Consent, [["The victim's release, if there is one; it names the target and ends."]])
* insert AskProfile(SHALL, release-consent)
* insert AskInteraction(SHALL, create)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Provenance, "Which organization answers for what was sent.")
* insert AskProfile(SHALL, referral-provenance)
* insert AskInteraction(SHALL, create)
* insert AskValidate(SHOULD)

* insert AskType(SHALL, Organization, [["The directory: to find the target once, by its party key."]])
* insert AskProfile(SHALL, party-organization)
* insert AskInteraction(SHALL, read)
* insert AskInteraction(SHALL, search-type)
* insert AskSearch(SHALL, identifier, token, Organization-identifier)
* insert AskSearch(SHOULD, type, token, Organization-type)
