package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.haven.testing.Refusals.refused;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.server.Records;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever polls by the guide's rules sees every change, whatever others write meanwhile. */
abstract class PollingTests extends HavenTests {

    @Autowired
    private Records records;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aPageLinkSkipsNothingWhenEarlierResourcesChangeMeanwhile() {
        var family = family();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            ids.add(create(family));
        }
        for (var sort : List.of("", "&_sort=_lastUpdated", "&_sort=-_lastUpdated")) {
            var page = get("Patient?family=" + family + "&_count=3" + sort);
            var seen = new ArrayList<>(ids(page));
            touch(seen.get(0), family);
            touch(seen.get(2), family);
            walk(page, seen);
            assertThat(seen).as(sort).containsAll(ids);
        }
    }

    @Test
    void aSearchThatAsksForNoOrderHasThatOfTheLastChange() {
        var family = family();
        var first = create(family);
        var second = create(family);
        var third = create(family);
        touch(second, family);
        touch(first, family);
        var inBatch = as(POLICE)
                .body(
                        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?family="
                                + family + "\"}}]}")
                .post()
                .jsonPath();
        assertThat(ids(get("Patient?family=" + family))).containsExactly(third, second, first);
        assertThat(inBatch.<String>getList("entry[0].resource.entry.resource.id"))
                .containsExactly(third, second, first);
    }

    @Test
    void resourcesOfOneTransactionArePagedWithoutGapOrRepetition() {
        var family = family();
        var entries = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            entries.add("{\"resource\":" + patient(family) + ",\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}");
        }
        as(POLICE)
                .body("{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[" + String.join(",", entries)
                        + "]}")
                .post()
                .then()
                .statusCode(200);
        for (int count : new int[] {1, 3, 6}) {
            var page = get("Patient?family=" + family + "&_count=" + count);
            var seen = new ArrayList<>(ids(page));
            walk(page, seen);
            assertThat(seen).as("pages of " + count).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void linksLeadBackToTheServersAddress() {
        var family = family();
        create(family);
        create(family);
        var page = get("Patient?family=" + family + "&_count=1");
        assertThat(link(page, "self")).startsWith(baseUrl + "/fhir/Patient?");
        assertThat(link(page, "next")).startsWith(baseUrl + "/fhir/Patient?");
        var inBundle = as(POLICE)
                .body(
                        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{\"method\":\"GET\",\"url\":\"Patient?family="
                                + family + "&_count=1\"}}]}")
                .post()
                .jsonPath();
        assertThat(inBundle.getString("entry[0].resource.link.find { it.relation == 'next' }.url"))
                .startsWith(baseUrl + "/fhir/Patient?")
                .contains("_id:not=");
    }

    /** A write is stamped when it begins and seen when it commits; so a stamp can turn up behind the newest one seen. */
    @Test
    void whatCommitsLateIsFoundByLookingBackAMinuteAndNotByTheNewestTimeAlone() throws Exception {
        var family = family();
        var access = Access.of(parties.byId(POLICE).orElseThrow());
        var stamped = new CountDownLatch(1);
        var polled = new CountDownLatch(1);
        var thread = Executors.newSingleThreadExecutor();
        try {
            var slow = thread.submit(() -> context.call(
                    access,
                    () -> new TransactionTemplate(transactions).execute(status -> {
                        var patient = new Patient();
                        patient.addName().setFamily(family);
                        var id = records.create(patient, access).getIdElement().getIdPart();
                        stamped.countDown();
                        await(polled);
                        return id;
                    })));
            await(stamped);
            var fast = create(family);
            var newest = Instant.parse(get("Patient?family=" + family + "&_sort=_lastUpdated")
                    .getString("entry[0].resource.meta.lastUpdated"));
            polled.countDown();
            var late = slow.get();
            assertThat(ids(get("Patient?family=" + family + "&_sort=_lastUpdated&_lastUpdated=gt" + newest)))
                    .doesNotContain(late);
            assertThat(ids(get("Patient?family=" + family + "&_sort=_lastUpdated&_lastUpdated=ge"
                            + newest.minusSeconds(60))))
                    .containsExactly(late, fast);
        } finally {
            polled.countDown();
            thread.shutdown();
        }
    }

    @Test
    void aPollerMissesNothingThatSeveralWriteAtOnce() throws Exception {
        var family = family();
        var written = java.util.concurrent.ConcurrentHashMap.<String>newKeySet();
        var writers = Executors.newFixedThreadPool(3);
        var running = new AtomicBoolean(true);
        Set<String> seen = new HashSet<>();
        try {
            var work = new ArrayList<java.util.concurrent.Future<?>>();
            for (int i = 0; i < 3; i++) {
                work.add(writers.submit(() -> {
                    for (int n = 0; n < 8; n++) {
                        var id = create(family);
                        written.add(id + "/1");
                        touch(id, family);
                        written.add(id + "/2");
                    }
                }));
            }
            var from = Instant.now().minusSeconds(1);
            for (var last = false; ; last = !running.get()) {
                var page = get("Patient?family=" + family + "&_sort=_lastUpdated&_count=5&_lastUpdated=ge" + from);
                for (var next = page;
                        next != null;
                        next = link(next, "next") == null ? null : get(link(next, "next"))) {
                    seen.addAll(versions(next));
                }
                if (last) {
                    break;
                }
                if (work.stream().allMatch(java.util.concurrent.Future::isDone)) {
                    running.set(false);
                }
            }
            for (var one : work) {
                one.get();
            }
        } finally {
            writers.shutdown();
        }
        // A version that was followed by another between two polls need not have been seen; the newest must.
        assertThat(seen)
                .containsAll(written.stream()
                        .filter(version -> version.endsWith("/2"))
                        .toList());
    }

    @Test
    void aReadOfWhatHasNotChangedIsAnsweredWithoutABody() {
        var id = create(family());
        var read = as(POLICE).get("Patient/" + id);
        read.then().header("ETag", "W/\"1\"").header("Last-Modified", notNullValue());
        as(POLICE)
                .header("If-None-Match", "W/\"1\"")
                .get("Patient/" + id)
                .then()
                .statusCode(304)
                .header("ETag", equalTo("W/\"1\""))
                .body(emptyString());
        as(POLICE)
                .header("If-None-Match", "W/\"2\"")
                .get("Patient/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void aPollThatFindsNothingNewIsAnsweredWithoutABody() {
        var family = family();
        var id = create(family);
        var url = "Patient?family=" + family + "&_sort=_lastUpdated";
        var tag = as(POLICE).urlEncodingEnabled(false).get(url).header("ETag");
        assertThat(tag).startsWith("W/\"");
        as(POLICE)
                .urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(url)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        touch(id, family);
        as(POLICE)
                .urlEncodingEnabled(false)
                .header("If-None-Match", tag)
                .get(url)
                .then()
                .statusCode(200);
    }

    @Test
    void aWriteSaysWhereItStandsAndHowMuchOfItIsWanted() {
        var family = family();
        var created = as(POLICE)
                .header("Prefer", "return=minimal")
                .body(patient(family))
                .post("Patient");
        created.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .header("ETag", "W/\"1\"")
                .header("Last-Modified", notNullValue())
                .body(emptyString());
        as(POLICE)
                .header("Prefer", "return=OperationOutcome")
                .body(patient(family))
                .post("Patient")
                .then()
                .statusCode(201)
                .body("resourceType", equalTo("OperationOutcome"));
        as(POLICE)
                .header("Prefer", "return=representation")
                .body(patient(family))
                .post("Patient")
                .then()
                .body("resourceType", equalTo("Patient"));
        var id = created.header("Location").replaceFirst(".*/Patient/([^/]+)/.*", "$1");
        as(POLICE)
                .body(patient(family + "b").replace("{\"res", "{\"id\":\"" + id + "\",\"res"))
                .put("Patient/" + id)
                .then()
                .header("ETag", "W/\"2\"")
                .header("Last-Modified", notNullValue());
        as(POLICE)
                .head("Patient/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "W/\"2\"")
                .body(emptyString());
        refused(as(POLICE).get("Patient/" + UUID.randomUUID()), 404, "not-found");
    }

    private void walk(JsonPath page, List<String> seen) {
        for (var next = link(page, "next"); next != null; ) {
            var following = get(next);
            seen.addAll(ids(following));
            next = link(following, "next");
        }
    }

    private JsonPath get(String url) {
        var answer = as(POLICE).urlEncodingEnabled(false).get(url.replace(baseUrl + "/fhir/", ""));
        assertThat(answer.statusCode()).as(url + "\n" + answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<String> ids(JsonPath page) {
        var ids = page.<String>getList("entry.resource.id");
        return ids == null ? List.of() : ids;
    }

    private static List<String> versions(JsonPath page) {
        var versions = new ArrayList<String>();
        var ids = ids(page);
        for (int i = 0; i < ids.size(); i++) {
            versions.add(ids.get(i) + "/" + page.getString("entry[" + i + "].resource.meta.versionId"));
        }
        return versions;
    }

    private static String link(JsonPath page, String relation) {
        return page.getString("link.find { it.relation == '" + relation + "' }.url");
    }

    private String create(String family) {
        return as(POLICE)
                .body(patient(family))
                .post("Patient")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void touch(String id, String family) {
        as(POLICE)
                .contentType("application/json-patch+json")
                .body("[{\"op\":\"add\",\"path\":\"/name/0/given\",\"value\":[\"" + UUID.randomUUID() + "\"]}]")
                .patch("Patient/" + id)
                .then()
                .statusCode(200);
    }

    private static String patient(String family) {
        return "{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"" + family + "\"}]}";
    }

    private static String family() {
        return "Poll" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, java.util.concurrent.TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

@OnH2
class PollingOnH2Tests extends PollingTests {}

@OnPostgreSql
class PollingOnPostgreSqlTests extends PollingTests {}
