package org.haven.isolation;

import static org.haven.isolation.Probe.that;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.haven.isolation.Probe.Attempt;

/** Reads by id, pages, Bundles that read, and operations. */
final class ReadingProbes {

    private static final List<String> OPERATIONS = List.of(
            "$everything",
            "$meta",
            "$validate",
            "$validate?mode=delete",
            "$expunge",
            "$graphql?query=%7Bid%7D",
            "$diff",
            "$diff?fromVersion=1",
            "$reindex",
            "$reindex-dryrun",
            "$document",
            "$export",
            "$lastn",
            "$summary",
            "$match",
            "$member-match",
            "$replace-references",
            "$hapi.fhir.replace-references",
            "$hapi.fhir.merge",
            "$get-resource-counts",
            "$mark-all-resources-for-reindexing",
            "$perform-reindexing-pass",
            "$process-message",
            "$partition-management-list-partitions",
            "$import",
            "$no-such-operation");

    private ReadingProbes() {}

    static List<Probe> all() {
        return List.of(
                reads(),
                deleted(),
                versions(),
                histories(),
                wideHistories(),
                bareLists(),
                pages(),
                pagingLinks(),
                readingBundle("batch"),
                readingBundle("transaction"),
                searchingBundle("batch"),
                searchingBundle("transaction"),
                instanceOperations(),
                typeOperations(),
                systemOperations(),
                otherTypes());
    }

    private static Probe reads() {
        var probe = that("aReadOfAForeignRecordAnswersLikeOneOfAnUnknownId");
        for (var type : World.TYPES) {
            probe = probe.finding(type + "/{" + type + "}").asking(type + "/{" + type + "}?_summary=true&_elements=id");
        }
        for (var type : World.TYPES) {
            for (var tag : List.of("W/\"1\"", "W/\"2\"", "*")) {
                probe = probe.with(Attempt.of("GET", type + "/{" + type + "}").header("If-None-Match", tag))
                        .with(Attempt.of("GET", type + "?_id={" + type + "}").header("If-None-Match", tag));
            }
            probe = probe.with(Attempt.of("GET", type + "/{" + type + "}")
                    .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT"));
        }
        return probe.with(Attempt.of("HEAD", "Patient/{Patient}"))
                .with(Attempt.of("GET", "Patient/{Patient}").header("If-None-Match", "W/\"1\""))
                .with(Attempt.of("GET", "Patient/{Patient}").header("Accept", "application/fhir+xml"))
                .asking("Patient/{Task}", "Organization/{Patient}", "Questionnaire/{Patient}");
    }

    private static Probe deleted() {
        return that("aDeletedForeignRecordAnswersLikeAnUnknownId")
                .asking(
                        "Patient/{gone}",
                        "Patient/{gone}/_history",
                        "Patient/{gone}/_history/1",
                        "Patient/{gone}/_history/2",
                        "Patient?_id={gone}",
                        "Task?patient={gone}")
                .with(bundle("batch", "Patient/{gone}", "Patient/{gone}/_history"));
    }

    private static Probe versions() {
        var probe = that("aVersionOfAForeignRecordAnswersLikeOneOfAnUnknownId");
        for (var type : World.TYPES) {
            var url = type + "/{" + type + "}/_history/1";
            probe = type.equals("AuditEvent") ? probe.asking(url) : probe.finding(url);
        }
        return probe.asking("Patient/{Patient}/_history/2", "Task/{Task}/_history/99");
    }

    private static Probe histories() {
        var probe = that("theHistoryOfAForeignRecordAnswersLikeThatOfAnUnknownId");
        for (var type : World.TYPES) {
            var url = type + "/{" + type + "}/_history";
            probe = type.equals("AuditEvent") || type.equals("Provenance") ? probe.asking(url) : probe.finding(url);
        }
        return probe.asking("Patient/{Patient}/_history?_count=0", "Task/{Task}/_history?_since=2020-01-01&_count=1");
    }

    private static Probe wideHistories() {
        return that("theHistoryOfATypeOrOfTheServerShowsNothingForeign")
                .asking("_history", "_history?_count=200", "Patient/_history?_count=200", "Task/_history?_count=0");
    }

    private static Probe bareLists() {
        var probe = that("aSearchWithoutCriteriaShowsAndCountsTheCallersOwnAlone");
        for (var type : World.TYPES) {
            // Not every party has sent or received a referral's audit at the time.
            probe = type.equals("AuditEvent") ? probe.asking(type) : probe.finding(type);
        }
        return probe.asking("Organization", "OrganizationAffiliation", "Questionnaire");
    }

    private static Probe pages() {
        return that("aPageOfAForeignSearchAnswersLikeAnUnknownPage")
                .asking(
                        "?_getpages={page}",
                        "?_getpages={page}&_getpagesoffset=0&_count=10&_bundletype=searchset",
                        "?_getpages={page}&_pageId={page}",
                        "Task?_getpages={page}",
                        "Patient?_getpages={page}&_getpagesoffset=1",
                        "Task/_search?_getpages={page}");
    }

    private static Probe pagingLinks() {
        return that("aForeignPagingLinkShowsTheCallersOwnAlone")
                .asking(
                        "Task?_count=1&_offset=1",
                        "Patient?_count=1&_offset=1",
                        "Task?_count=1&_offset=100000",
                        "Observation?_count=2&_offset=2&_sort=date");
    }

    /** GETs in a Bundle run on HAPI's worker threads. */
    private static Probe readingBundle(String kind) {
        var probe = that("theReadsOfA" + capital(kind) + "AnswerForForeignAsForUnknownIds");
        for (var type : World.TYPES) {
            probe = probe.with(bundle(kind, type + "/{" + type + "}", type + "/{" + type + "}/_history/1"));
        }
        return probe.with(bundle(kind, "Patient/{Patient}/_history", "Task/{Task}/_history"))
                .with(bundle(kind, "Patient/{Patient}/$everything"))
                .with(bundle(kind, "Patient/{Patient}?_elements=id"))
                .with(bundle(kind, "/Patient/{Patient}"))
                .with(bundle(kind, "_history", "?_getpages={page}"));
    }

    private static Probe searchingBundle(String kind) {
        return that("theSearchesOfA" + capital(kind) + "ShowAndCountTheCallersOwnAlone")
                .with(bundle(kind, "Patient?family={marker}", "Patient?identifier=" + World.NUMBERS + "|{number}"))
                .with(bundle(
                        kind, "Patient?_id={Patient}", "Task?_id={Task}&_summary=count", "Task?_id={Task}&_count=0"))
                .with(bundle(kind, "Task?patient:Patient.family={marker}", "Task?patient=Patient/{Patient}"))
                .with(bundle(kind, "Task?owner:Organization.name=Riverside"))
                .with(bundle(kind, "Patient?_has:Task:patient:_id={Task}"))
                .with(bundle(
                        kind,
                        "Task?_id={Task}&_include=Task:patient",
                        "Patient?_id={Patient}&_revinclude=Task:patient"))
                .with(bundle(kind, "Task", "Observation?_count=200", "Patient?_summary=count"));
    }

    private static Probe instanceOperations() {
        var probe = that("anOperationOnAForeignRecordAnswersLikeOneOnAnUnknownId");
        for (var operation : OPERATIONS) {
            for (var type : List.of("Patient", "Task", "Observation")) {
                var url = type + "/{" + type + "}/" + operation;
                probe = probe.asking(url)
                        .with(Attempt.of("POST", url, (own, subject) -> "{\"resourceType\":\"Parameters\"}"));
            }
        }
        for (var query :
                List.of("", "?_count=1", "?_type=Task,AuditEvent", "?_page=Encounter.0", "?_since=2020-01-01")) {
            probe = probe.finding("Patient/{Patient}/$everything" + query);
        }
        probe = probe.asking(
                "Patient/{Patient}/$everything?_type=Organization",
                "Patient/{Patient}/$everything?_include=Task:owner",
                "Patient/{Patient}/_history/1/$everything",
                "Patient/{gone}/$everything");
        for (var operation : List.of("$meta-add", "$meta-delete")) {
            probe = probe.with(
                    Attempt.of(
                            "POST",
                            "Patient/{Patient}/" + operation,
                            (own, subject) -> "{\"resourceType\":\"Parameters\","
                                    + "\"parameter\":[{\"name\":\"meta\",\"valueMeta\":{\"tag\":[{\"system\":\"http://tags.example.org\",\"code\":\"x\"}]}}]}"));
        }
        BiFunction<Belongings, Belongings, String> expunge = (own, subject) -> "{\"resourceType\":\"Parameters\","
                + "\"parameter\":[{\"name\":\"expungeDeletedResources\",\"valueBoolean\":true},"
                + "{\"name\":\"expungePreviousVersions\",\"valueBoolean\":true}]}";
        BiFunction<Belongings, Belongings, String> validate = (own, subject) -> "{\"resourceType\":\"Parameters\","
                + "\"parameter\":[{\"name\":\"resource\",\"resource\":"
                + own.copy("Patient").put("id", subject.id("Patient"))
                + "},{\"name\":\"mode\",\"valueCode\":\"update\"}]}";
        return probe.with(Attempt.of("POST", "Patient/{Patient}/$expunge", expunge))
                .with(Attempt.of("POST", "Patient/{Patient}/$validate", validate))
                .with(Attempt.of("POST", "Patient/{Patient}/_history/1/$expunge", expunge))
                .with(Attempt.of("POST", "Patient/$validate", validate))
                .with(Attempt.of(
                        "POST",
                        "ServiceRequest/$validate",
                        (own, subject) -> own.copy("ServiceRequest")
                                .toString()
                                .replace(own.id("Patient"), subject.id("Patient"))
                                .replace(own.id("Consent"), subject.id("Consent"))));
    }

    private static Probe typeOperations() {
        var probe = that("anOperationOnATypeShowsNothingForeign");
        for (var operation : OPERATIONS) {
            if (!operation.contains("{")) {
                // HAPI stumbles over $everything of a type if it may read every partition.
                var types =
                        operation.equals("$everything") ? List.of("Observation/") : List.of("Patient/", "Observation/");
                for (var type : types) {
                    probe = probe.asking(type + operation);
                }
                probe = probe.with(Attempt.of(
                        "POST", types.get(0) + operation, (own, subject) -> "{\"resourceType\":\"Parameters\"}"));
            }
        }
        return probe.asking("Patient/$everything?_id={Patient}", "Patient/$graphql?query={Patient}");
    }

    private static Probe systemOperations() {
        var probe = that("anOperationOnTheServerShowsNothingForeign");
        for (var operation : OPERATIONS) {
            if (!operation.contains("{")) {
                probe = probe.asking(operation)
                        .with(Attempt.of("POST", operation, (own, subject) -> "{\"resourceType\":\"Parameters\"}"));
            }
        }
        return probe;
    }

    /** Types that HAPI keeps for itself are not offered, whatever they hold. */
    private static Probe otherTypes() {
        return that("aTypeThatIsNotOfferedShowsNothingForeign")
                .asking(
                        "Basic",
                        "Subscription",
                        "SearchParameter",
                        "Binary/{Patient}",
                        "Bundle",
                        "List/{Patient}",
                        "CodeSystem")
                .asking("Patient/{Patient}/Task", "Patient/{Patient}/*", "Task/{Task}/_history/_search");
    }

    static Attempt bundle(String kind, String... urls) {
        return new Attempt("POST", "", Map.of(), (own, subject) -> entries(kind, subject, urls), false);
    }

    private static String entries(String kind, Belongings subject, String... urls) {
        var entries = new ArrayList<String>();
        for (var url : urls) {
            entries.add("{\"request\":{\"method\":\"GET\",\"url\":\"" + subject.fill(url) + "\"}}");
        }
        return "{\"resourceType\":\"Bundle\",\"type\":\"" + kind + "\",\"entry\":[" + String.join(",", entries) + "]}";
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
