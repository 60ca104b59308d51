package org.haven.isolation;

import static org.haven.isolation.Probe.that;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.haven.isolation.Probe.Attempt;

/** Everything that would store, change or take away something. */
final class WritingProbes {

    private static final Map<String, List<String>> REFERENCES = Map.of(
            "ServiceRequest", List.of("Patient", "Consent"),
            "Task", List.of("ServiceRequest", "Patient"),
            "Consent", List.of("Patient"),
            "Provenance", List.of("Patient", "ServiceRequest", "Task", "Consent"),
            "QuestionnaireResponse", List.of("Patient"),
            "Appointment", List.of("Patient", "ServiceRequest"),
            "Encounter", List.of("Patient", "Appointment"),
            "CareTeam", List.of("Patient"),
            "Goal", List.of("Patient"),
            "CarePlan", List.of("Patient", "Goal", "CareTeam"));

    private WritingProbes() {}

    static List<Probe> all() {
        return List.of(
                createsWithForeignReferences(),
                createsWithTheForeignId(),
                updatesOfForeignRecords(),
                updatesWithForeignReferences(),
                conditionalCreates(),
                conditionalCreatesInBundles(),
                conditionalUpdates(),
                conditionalReferences(),
                transactionsWithForeignReferences(),
                transactionsThatUpdate(),
                deletions(),
                conditionalDeletions(),
                patches(),
                patchesOfEveryType(),
                requestIds(),
                directory(),
                labels());
    }

    private static Probe createsWithForeignReferences() {
        var probe = that("aReferenceToAForeignRecordIsRefusedLikeOneToAnUnknownId");
        for (var type : List.of(
                "ServiceRequest",
                "Task",
                "Consent",
                "Provenance",
                "QuestionnaireResponse",
                "Appointment",
                "Encounter",
                "CareTeam",
                "Goal",
                "CarePlan")) {
            for (var target : REFERENCES.get(type)) {
                probe = probe.with(
                        Attempt.of("POST", type, pointing(type, target)).finding());
            }
        }
        return probe.with(Attempt.of(
                        "POST",
                        "Patient",
                        (own, subject) -> with(
                                own.fresh("Patient"),
                                patient -> patient.putArray("generalPractitioner")
                                        .addObject()
                                        .put("reference", "Organization/" + subject.id("Patient")))))
                .with(Attempt.of(
                        "POST",
                        "Patient",
                        (own, subject) -> with(
                                own.fresh("Patient"),
                                patient -> patient.putArray("link")
                                        .addObject()
                                        .put("type", "seealso")
                                        .putObject("other")
                                        .put("reference", "Patient/" + subject.id("Patient")))))
                .with(Attempt.of(
                        "POST",
                        "ServiceRequest",
                        (own, subject) -> with(
                                own.fresh("ServiceRequest"),
                                request -> request.putArray("basedOn")
                                        .addObject()
                                        .put(
                                                "reference",
                                                "ServiceRequest/" + subject.id("ServiceRequest") + "/_history/1"))))
                .with(Attempt.of(
                        "POST",
                        "Task",
                        (own, subject) -> with(
                                own.fresh("Task"),
                                task -> task.putArray("partOf")
                                        .addObject()
                                        .put("reference", "Task/" + subject.id("Task")))));
    }

    private static Probe createsWithTheForeignId() {
        return that("aCreateThatNamesAForeignIdAnswersLikeOneThatNamesAnUnknownId")
                .with(Attempt.of(
                        "POST",
                        "Patient",
                        (own, subject) -> own.fresh("Patient")
                                .put("id", subject.id("Patient"))
                                .toString()));
    }

    private static Probe updatesOfForeignRecords() {
        var probe = that("anUpdateOfAForeignIdAnswersLikeOneOfAnUnknownId");
        for (var type : List.of(
                "Patient",
                "ServiceRequest",
                "Task",
                "Consent",
                "Provenance",
                "QuestionnaireResponse",
                "Appointment",
                "Encounter",
                "CareTeam",
                "Goal",
                "CarePlan",
                "PractitionerRole")) {
            var url = type + "/{" + type + "}";
            BiFunction<Belongings, Belongings, String> body = (own, subject) ->
                    own.fresh(type).put("id", subject.id(type)).toString();
            probe = probe.with(Attempt.of("PUT", url, body))
                    .with(Attempt.of("PUT", url, body).header("If-Match", "W/\"1\""))
                    .with(Attempt.of("PUT", url, body).header("If-Match", "W/\"7\""));
        }
        return probe.with(Attempt.of(
                        "PUT",
                        "Patient/{Patient}",
                        (own, subject) -> own.copy("Patient").toString()))
                .with(Attempt.of(
                        "PUT",
                        "Patient/{gone}",
                        (own, subject) -> own.fresh("Patient")
                                .put("id", subject.id("gone"))
                                .toString()))
                .with(Attempt.of(
                        "PUT",
                        "Task/{Patient}",
                        (own, subject) -> own.fresh("Task")
                                .put("id", subject.id("Patient"))
                                .toString()));
    }

    private static Probe updatesWithForeignReferences() {
        var probe = that("anUpdateThatRefersToAForeignRecordIsRefusedLikeOneToAnUnknownId");
        for (var type : List.of("ServiceRequest", "Task", "Consent")) {
            for (var target : REFERENCES.get(type)) {
                if (target.equals("Consent")) {
                    continue; // no search parameter leads there, so HAPI does not look the reference up at all
                }
                probe = probe.with(new Attempt(
                        "PUT",
                        type + "/{own" + type + "}",
                        Map.of("If-Match", "W/\"1\""),
                        (own, subject) -> own.copy(type)
                                .toString()
                                .replace(target + "/" + own.id(target), target + "/" + subject.id(target)),
                        true));
            }
        }
        return probe;
    }

    private static Probe conditionalCreates() {
        return that("aConditionalCreateByAForeignKeyMakesARecordOfTheCallersOwn")
                .with(Attempt.of("POST", "Patient", keyed())
                        .header("If-None-Exist", "identifier=" + World.KEYS + "%7C{key}")
                        .finding())
                .with(Attempt.of("POST", "Patient", keyed())
                        .header("If-None-Exist", "Patient?identifier=" + World.KEYS + "%7C{key}&_lastUpdated=gt2000"))
                .with(Attempt.of(
                                "POST",
                                "ServiceRequest",
                                (own, subject) -> own.fresh("ServiceRequest").toString())
                        .header("If-None-Exist", "identifier=" + World.NUMBERS + "%7C{number}"))
                .with(Attempt.of(
                                "POST",
                                "ServiceRequest",
                                (own, subject) -> own.fresh("ServiceRequest").toString())
                        .header("If-None-Exist", "patient:Patient.family={marker}"))
                .with(Attempt.of(
                                "POST",
                                "Task",
                                (own, subject) -> own.fresh("Task").toString())
                        .header("If-None-Exist", "_id={Task}"))
                .with(Attempt.of(
                                "POST",
                                "Task",
                                (own, subject) -> own.fresh("Task").toString())
                        .header("If-None-Exist", "owner:Organization.name=no&patient={Patient}"));
    }

    private static Probe conditionalCreatesInBundles() {
        var probe = that("aConditionalCreateInABundleMakesARecordOfTheCallersOwn");
        for (var kind : List.of("transaction", "batch")) {
            probe = probe.with(Attempt.of(
                    "POST",
                    "",
                    (own, subject) -> bundle(
                            kind,
                            "POST",
                            "Patient",
                            keyed().apply(own, subject),
                            ",\"ifNoneExist\":\"identifier=" + World.KEYS + "|" + subject.id("key") + "\"")));
        }
        return probe;
    }

    private static Probe conditionalUpdates() {
        var probe = that("aConditionalUpdateDoesNotReachAForeignRecord");
        for (var query : List.of("identifier=" + World.KEYS + "|{key}", "_id={Patient}", "family={marker}")) {
            probe = probe.with(Attempt.of("PUT", "Patient?" + query, keyed()));
        }
        for (var kind : List.of("transaction", "batch")) {
            probe = probe.with(Attempt.of(
                    "POST",
                    "",
                    (own, subject) -> bundle(
                            kind,
                            "PUT",
                            "Patient?identifier=" + World.KEYS + "|" + subject.id("key"),
                            keyed().apply(own, subject),
                            "")));
        }
        return probe;
    }

    private static Probe conditionalReferences() {
        var probe = that("aConditionalReferenceDoesNotFindAForeignRecord");
        for (var query : List.of(
                "identifier=" + World.NUMBERS + "|{number}",
                "family={marker}",
                "_id={Patient}",
                "_has:Task:patient:_id={Task}")) {
            for (var kind : List.of("transaction", "batch")) {
                probe = probe.with(Attempt.of(
                        "POST",
                        "",
                        (own, subject) -> bundle(
                                kind,
                                "POST",
                                "ServiceRequest",
                                own.fresh("ServiceRequest")
                                        .toString()
                                        .replace("Patient/" + own.id("Patient"), "Patient?" + subject.fill(query)),
                                "")));
            }
        }
        return probe.with(Attempt.of(
                        "POST",
                        "",
                        (own, subject) -> bundle(
                                "transaction",
                                "POST",
                                "ServiceRequest",
                                own.fresh("ServiceRequest")
                                        .toString()
                                        .replace(
                                                "Patient/" + own.id("Patient"),
                                                subject.fill("Patient?identifier=" + World.NUMBERS + "|{number}")),
                                ""))
                .finding());
    }

    private static Probe transactionsWithForeignReferences() {
        var probe = that("aTransactionThatRefersToAForeignRecordIsRefusedLikeOneToAnUnknownId");
        for (var type : List.of("ServiceRequest", "Task", "Consent", "Provenance", "QuestionnaireResponse")) {
            for (var target : REFERENCES.get(type)) {
                for (var kind : List.of("transaction", "batch")) {
                    probe = probe.with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) -> bundle(
                                    kind, "POST", type, pointing(type, target).apply(own, subject), "")));
                }
            }
        }
        return probe;
    }

    private static Probe transactionsThatUpdate() {
        var probe = that("aBundleThatUpdatesAForeignIdAnswersLikeOneThatUpdatesAnUnknownId");
        for (var kind : List.of("transaction", "batch")) {
            for (var type : List.of("Patient", "Task")) {
                probe = probe.with(Attempt.of(
                                "POST",
                                "",
                                (own, subject) -> bundle(
                                        kind,
                                        "PUT",
                                        type + "/" + subject.id(type),
                                        own.fresh(type)
                                                .put("id", subject.id(type))
                                                .toString(),
                                        "")))
                        .with(Attempt.of(
                                "POST",
                                "",
                                (own, subject) -> bundle(
                                        kind,
                                        "PUT",
                                        type + "/" + subject.id(type),
                                        own.fresh(type)
                                                .put("id", subject.id(type))
                                                .toString(),
                                        ",\"ifMatch\":\"W/\\\"1\\\"\"")));
            }
        }
        return probe;
    }

    private static Probe deletions() {
        var probe = that("aDeletionOfAForeignIdAnswersLikeOneOfAnUnknownId");
        for (var type : World.TYPES) {
            probe = probe.with(Attempt.of("DELETE", type + "/{" + type + "}"))
                    .with(Attempt.of("DELETE", type + "/{" + type + "}?_cascade=delete"));
        }
        for (var kind : List.of("transaction", "batch")) {
            probe = probe.with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) ->
                                    bundle(kind, "DELETE", "AuditEvent/" + subject.id("AuditEvent"), null, "")))
                    .with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) ->
                                    bundle(kind, "DELETE", "Provenance/" + subject.id("Provenance"), null, "")));
        }
        return probe;
    }

    private static Probe conditionalDeletions() {
        var probe = that("aConditionalDeletionDoesNotReachAForeignRecord");
        for (var query : List.of(
                "Patient?identifier=" + World.NUMBERS + "|{number}",
                "Provenance?_id={Provenance}",
                "Flag?patient={Patient}",
                "Flag?patient:Patient.family={marker}",
                "AuditEvent?_id={AuditEvent}&_expunge=true")) {
            probe = probe.with(Attempt.of("DELETE", query));
            for (var kind : List.of("transaction", "batch")) {
                probe = probe.with(Attempt.of(
                        "POST", "", (own, subject) -> bundle(kind, "DELETE", subject.fill(query), null, "")));
            }
        }
        return probe;
    }

    private static Probe patches() {
        BiFunction<Belongings, Belongings, String> fhirPatch = (own, subject) -> "{\"resourceType\":\"Parameters\","
                + "\"parameter\":[{\"name\":\"operation\",\"part\":[{\"name\":\"type\",\"valueCode\":\"replace\"},"
                + "{\"name\":\"path\",\"valueString\":\"Patient.gender\"},{\"name\":\"value\",\"valueCode\":\"male\"}]}]}";
        BiFunction<Belongings, Belongings, String> jsonPatch =
                (own, subject) -> "[{\"op\":\"replace\",\"path\":\"/gender\",\"value\":\"male\"}]";
        return that("aPatchOfAForeignIdAnswersLikeOneOfAnUnknownId")
                .with(Attempt.of("PATCH", "Patient/{Patient}", fhirPatch))
                .with(Attempt.of("PATCH", "Patient?identifier=" + World.NUMBERS + "|{number}", fhirPatch))
                .with(Attempt.of("PATCH", "Patient/{Patient}", jsonPatch)
                        .header("Content-Type", "application/json-patch+json"))
                .with(Attempt.of(
                        "POST",
                        "",
                        (own, subject) -> bundle(
                                "transaction",
                                "PATCH",
                                "Patient/" + subject.id("Patient"),
                                fhirPatch.apply(own, subject),
                                "")));
    }

    private static Probe patchesOfEveryType() {
        var probe = that("aPatchOfAForeignIdAnswersLikeOneOfAnUnknownIdWhateverTheTypeAndTheVersion");
        for (var type : List.of("Patient", "ServiceRequest", "Task", "Consent", "QuestionnaireResponse")) {
            for (var version : List.of("W/\"1\"", "W/\"7\"")) {
                for (var patch : List.of(
                        "[{\"op\":\"replace\",\"path\":\"/status\",\"value\":\"active\"}]",
                        "[{\"op\":\"test\",\"path\":\"/id\",\"value\":\"x\"}]",
                        "[{\"op\":\"remove\",\"path\":\"/meta/security\"}]")) {
                    probe = probe.with(new Attempt(
                                    "PATCH",
                                    type + "/{" + type + "}",
                                    Map.of("If-Match", version, "Content-Type", "application/json-patch+json"),
                                    (own, subject) -> patch,
                                    false))
                            .with(Attempt.of(
                                    "POST",
                                    "",
                                    (own, subject) -> bundle(
                                            "batch",
                                            "PATCH",
                                            type + "/" + subject.id(type),
                                            "{\"resourceType\":\"Binary\",\"contentType\":\"application/json-patch+json\",\"data\":\""
                                                    + Base64.getEncoder().encodeToString(patch.getBytes())
                                                    + "\"}",
                                            ",\"ifMatch\":\"" + version.replace("\"", "\\\"") + "\"")));
                }
            }
        }
        return probe.with(new Attempt(
                        "PATCH",
                        "Patient/{gone}",
                        Map.of("Content-Type", "application/json-patch+json"),
                        (own, subject) -> "[{\"op\":\"remove\",\"path\":\"/name\"}]",
                        false))
                .with(new Attempt(
                        "PATCH",
                        "ServiceRequest/{ownServiceRequest}",
                        Map.of("Content-Type", "application/json-patch+json"),
                        (own, subject) -> "[{\"op\":\"replace\",\"path\":\"/subject/reference\",\"value\":\"Patient/"
                                + subject.id("Patient") + "\"}]",
                        false));
    }

    /** The key of a request that another party has sent, with the same body and with another. */
    private static Probe requestIds() {
        return that("aRequestIdOfAnotherPartyIsLikeOneThatWasNeverSent")
                .with(new Attempt(
                        "POST",
                        "Patient",
                        Map.of("X-Request-ID", "{request}"),
                        (own, subject) -> "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Gone\"}]}",
                        false));
    }

    /** Nobody but the operator writes the directory; no row of it is the caller's own, so that any change is found. */
    private static Probe directory() {
        var organization = "{\"resourceType\":\"Organization\",\"active\":true,\"name\":\"Ours\"%s}";
        var affiliation = "{\"resourceType\":\"OrganizationAffiliation\",\"active\":true%s,"
                + "\"organization\":{\"reference\":\"Organization/lakeside-pd\"},"
                + "\"participatingOrganization\":{\"reference\":\"Organization/harbor-advocates\"}}";
        var probe = that("aPartyDoesNotWriteTheDirectory");
        for (var party : World.PARTIES) {
            probe = probe.with(Attempt.of(
                            "PUT",
                            "Organization/" + party,
                            (own, subject) -> organization.formatted(",\"id\":\"" + party + "\"")))
                    .with(Attempt.of("DELETE", "Organization/" + party));
        }
        for (var kind : List.of("transaction", "batch")) {
            probe = probe.with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) -> bundle(kind, "POST", "Organization", organization.formatted(""), "")))
                    .with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) -> bundle(
                                    kind,
                                    "PUT",
                                    "Organization/springfield-pd",
                                    organization.formatted(",\"id\":\"springfield-pd\""),
                                    "")))
                    .with(Attempt.of(
                            "POST",
                            "",
                            (own, subject) ->
                                    bundle(kind, "POST", "OrganizationAffiliation", affiliation.formatted(""), "")));
        }
        return probe.with(Attempt.of("POST", "Organization", (own, subject) -> organization.formatted("")))
                .with(Attempt.of("POST", "OrganizationAffiliation", (own, subject) -> affiliation.formatted("")))
                .with(Attempt.of(
                        "PUT",
                        "OrganizationAffiliation/springfield-pd.riverside-clinic",
                        (own, subject) -> affiliation.formatted(",\"id\":\"springfield-pd.riverside-clinic\"")))
                .with(Attempt.of(
                        "PUT", "Organization?identifier=springfield-pd", (own, subject) -> organization.formatted("")))
                .with(Attempt.of("DELETE", "OrganizationAffiliation/springfield-pd.riverside-clinic"))
                .with(Attempt.of("DELETE", "OrganizationAffiliation?active=true"))
                .with(
                        Attempt.of(
                                "POST",
                                "Organization/springfield-pd/$meta-add",
                                (own, subject) ->
                                        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"meta\",\"valueMeta\":{\"tag\":[{\"code\":\"x\"}]}}]}"))
                .with(
                        Attempt.of(
                                "POST",
                                "Questionnaire",
                                (own, subject) ->
                                        "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"url\":\"http://x.example.org/q\"}"))
                .with(Attempt.of("POST", "SearchParameter", (own, subject) -> "{\"resourceType\":\"SearchParameter\"}"))
                .with(Attempt.of("POST", "Subscription", (own, subject) -> "{\"resourceType\":\"Subscription\"}"))
                .with(Attempt.of(
                        "POST", "Basic", (own, subject) -> "{\"resourceType\":\"Basic\",\"code\":{\"text\":\"x\"}}"));
    }

    /** A record with another party's label would be in that party's searches. */
    private static Probe labels() {
        return that("aRecordCannotBeMadeToLookForeign")
                .with(Attempt.of(
                        "POST",
                        "Patient",
                        (own, subject) -> with(
                                own.fresh("Patient"),
                                patient -> patient.putObject("meta")
                                        .putArray("security")
                                        .addObject()
                                        .put("system", World.LABEL)
                                        .put("code", subject.id("label")))));
    }

    private static BiFunction<Belongings, Belongings, String> pointing(String type, String target) {
        return (own, subject) ->
                own.fresh(type).toString().replace(target + "/" + own.id(target), target + "/" + subject.id(target));
    }

    /** A Patient of the caller's own that has the subject's key. */
    private static BiFunction<Belongings, Belongings, String> keyed() {
        return (own, subject) -> with(own.fresh("Patient"), patient -> {
            patient.putArray("identifier").addObject().put("system", World.KEYS).put("value", subject.id("key"));
            patient.putArray("name").addObject().put("family", "Keyed");
        });
    }

    private static String with(ObjectNode resource, java.util.function.Consumer<ObjectNode> change) {
        change.accept(resource);
        return resource.toString();
    }

    private static String bundle(String kind, String method, String url, String resource, String more) {
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + kind + "\",\"entry\":[{"
                + (resource == null
                        ? ""
                        : "\"fullUrl\":\"urn:uuid:00000000-0000-4000-8000-000000000001\",\"resource\":" + resource
                                + ",")
                + "\"request\":{\"method\":\"" + method + "\",\"url\":\"" + url + "\"" + more + "}}]}";
    }
}
