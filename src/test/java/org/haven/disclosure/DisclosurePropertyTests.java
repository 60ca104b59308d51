package org.haven.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.haven.disclosure.Disclosing.Granted;
import org.haven.disclosure.Disclosing.Shown;
import org.haven.disclosure.Disclosing.Work;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.haven.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Whatever happens in whatever order, a source can read what the tier in force tells and not a byte more: random sequences of
 * steps, releases, revocations, ends and settings, and after each all that a source can ask, compared with a model. Everything
 * that the target writes carries a marker.
 */
abstract class DisclosurePropertyTests extends HavenTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MARKER = "zz-marker-of-the-target";
    private static final String GUIDE = "https://haven.example.org/ig/";
    private static final List<String> STATUSES = List.of(
            "requested",
            "received",
            "accepted",
            "rejected",
            "in-progress",
            "on-hold",
            "completed",
            "failed",
            "cancelled",
            "entered-in-error");
    private static final List<String> BUSINESS = List.of(
            "awaiting-information",
            "contact-attempted",
            "contact-made",
            "scheduled",
            "no-show",
            "appointment-cancelled",
            "service-delivered",
            "wait-listed");

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    private final int steps;
    private final List<Long> seeds;

    private Random random;
    private Disclosing model;
    private List<String> story;
    private String sourceTask;
    private String sourcePatient;
    private String targetTask;
    private String targetPatient;
    private Instant sentAt;
    private Optional<String> paused;

    DisclosurePropertyTests(int steps, Long... seeds) {
        this.steps = steps;
        this.seeds = List.of(seeds);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
        set("delivery");
    }

    @Test
    void aSourceCanReadWhatTheTierTellsAndNotAByteMore() {
        for (var seed : Stream.concat(seeds.stream(), Stream.of(Long.getLong("haven.disclosure.seed", 4711)))
                .toList()) {
            random = new Random(seed);
            story = new ArrayList<>(List.of("seed " + seed));
            begin();
            for (int i = 0; i < steps; i++) {
                something();
                check();
            }
        }
    }

    @Test
    void whatHasRunOutIsNotCountedThroughTheDirectoryEither() {
        story = new ArrayList<>();
        begin();
        var now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        as(ADVOCATES)
                .body(release("outcome", "PATRQT", now.minusSeconds(60), now.plus(Duration.ofMinutes(45)))
                        .toString())
                .post("Consent")
                .then()
                .statusCode(201);
        awaitJobs();
        assertThat(isDue(now.plus(Duration.ofHours(1)))).isTrue();
        clock.advance(Duration.ofHours(1));
        as(POLICE)
                .queryParam("_has:Task:owner:_id", id())
                .get("Organization")
                .then()
                .statusCode(200)
                .body("total", equalTo(1));
        assertThat(isDue(clock.now())).isFalse();
    }

    /** True if what the source is shown is still to be counted anew. */
    private boolean isDue(Instant at) {
        return jdbc.queryForObject(
                        "select count(*) from haven_referral where source_task = ? and shown_until <= ?",
                        Integer.class,
                        id(),
                        java.sql.Timestamp.from(at))
                == 1;
    }

    // ---- what happens

    private void begin() {
        model = new Disclosing();
        paused = Optional.empty();
        set("outcome");
        model.sets("outcome");
        // The server stamps what it stores by the machine's clock.
        sentAt = Instant.now();
        var number = UUID.randomUUID().toString();
        var sent = as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number)
                        .replace("riverside-clinic", ADVOCATES))
                .post()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        sourceTask = location(sent.getList("entry.response.location"), "Task");
        sourcePatient = location(sent.getList("entry.response.location"), "Patient");
        eventually().untilAsserted(() -> as(POLICE).get(sourceTask).then().body("status", equalTo("received")));
        var found = read(as(ADVOCATES)
                .queryParam("identifier", GUIDE + "sid/referral|" + sourceTask.substring(5))
                .get("Task"));
        targetTask = "Task/" + found.at("/entry/0/resource/id").asText();
        targetPatient = found.at("/entry/0/resource/for/reference").asText();
    }

    private void something() {
        switch (random.nextInt(7)) {
            case 0, 1, 2 -> work();
            case 3, 4 -> grant();
            case 5 -> revokeOrSet();
            default -> wait(Duration.ofMinutes(List.of(31, 61, 60 * 25).get(random.nextInt(3))));
        }
    }

    private void work() {
        var task = (ObjectNode) read(as(ADVOCATES).get(targetTask));
        var choices = next(task.get("status").asText());
        if (choices.isEmpty()) {
            grant();
            return;
        }
        var choice = choices.get(random.nextInt(choices.size()));
        if (choice.status().equals("on-hold")) {
            paused = Optional.of(task.get("status").asText());
        }
        story.add("works " + choice);
        task.put("status", choice.status());
        task.remove("statusReason");
        choice.reason()
                .ifPresent(code -> concept(task.putObject("statusReason"), "referral-reason", code)
                        .put("text", MARKER));
        choice.business()
                .ifPresent(code -> concept(task.putObject("businessStatus"), "referral-business-status", code)
                        .put("text", MARKER));
        choice.outcome().ifPresent(code -> {
            var output = task.putArray("output").addObject();
            concept(output.putObject("type"), "referral-task-output", "outcome").put("text", MARKER);
            concept(output.putObject("valueCodeableConcept"), "referral-outcome", code)
                    .put("text", MARKER);
        });
        task.putArray("note").addObject().put("text", MARKER);
        task.put("description", MARKER);
        as(ADVOCATES)
                .header("If-Match", "W/\"" + task.at("/meta/versionId").asText() + "\"")
                .body(task.toString())
                .put(targetTask)
                .then()
                .statusCode(200);
        model.works(new Work(
                choice.status(),
                Optional.of(task.at("/businessStatus/coding/0/code").asText()).filter(code -> !code.isEmpty()),
                choice.reason(),
                choice.outcome()));
        awaitJobs();
    }

    private List<Work> next(String status) {
        return switch (status) {
            case "received" ->
                List.of(step("accepted"), step("accepted"), step("accepted"), because("rejected", "capacity"));
            case "accepted" ->
                List.of(
                        far("in-progress", "contact-attempted"),
                        far("in-progress", "scheduled"),
                        because("on-hold", "victim-requested-pause"));
            case "in-progress" ->
                List.of(
                        far("in-progress", "no-show"),
                        far("in-progress", "scheduled"),
                        far("in-progress", "service-delivered"),
                        because("on-hold", "unsafe-to-contact"),
                        because("failed", "unable-to-contact"),
                        new Work("completed", Optional.empty(), Optional.empty(), Optional.of("services-completed")));
            case "on-hold" -> List.of(step(paused.orElseThrow()));
            default -> List.of();
        };
    }

    private void grant() {
        var now = clock.now().truncatedTo(ChronoUnit.SECONDS);
        var start = random.nextInt(4) == 0 ? now.plus(Duration.ofHours(1)) : now.minusSeconds(60);
        var end = start.plus(List.of(Duration.ofMinutes(45), Duration.ofDays(1), Duration.ofDays(40))
                .get(random.nextInt(3)));
        var tier = Disclosing.TIERS.get(random.nextInt(4));
        var purpose = List.of("PATRQT", "PATRQT", "COC", "HRESCH").get(random.nextInt(4));
        story.add("grants " + tier + " for " + purpose + " " + start + " to " + end);
        var id = read(as(ADVOCATES)
                        .body(release(tier, purpose, start, end).toString())
                        .post("Consent"))
                .get("id")
                .asText();
        model.grants(new Granted(id, tier, purpose, start, end));
    }

    private ObjectNode release(String tier, String purpose, Instant start, Instant end) {
        var consent = (ObjectNode) resource("Consent");
        consent.remove("identifier");
        consent.putArray("identifier")
                .addObject()
                .put("system", "http://harbor.example.org")
                .put("value", MARKER);
        ((ObjectNode) consent.get("patient")).put("reference", targetPatient);
        ((ObjectNode) consent.at("/organization/0")).put("reference", "Organization/" + ADVOCATES);
        var provision = (ObjectNode) consent.get("provision");
        provision
                .putArray("extension")
                .addObject()
                .put("url", GUIDE + "StructureDefinition/disclosure-tier")
                .put("valueCode", tier);
        provision.putObject("period").put("start", start.toString()).put("end", end.toString());
        ((ObjectNode) provision.at("/actor/0/reference")).put("reference", "Organization/" + POLICE);
        ((ObjectNode) provision.at("/purpose/0")).put("code", purpose).remove("display");
        return consent;
    }

    private void revokeOrSet() {
        if (model.releases().isEmpty() || random.nextInt(3) == 0) {
            var tier = Disclosing.TIERS.get(random.nextInt(4));
            story.add("sets " + tier);
            set(tier);
            model.sets(tier);
            return;
        }
        var release = model.releases().get(random.nextInt(model.releases().size()));
        story.add("revokes " + release);
        var consent = (ObjectNode) read(as(ADVOCATES).get("Consent/" + release.id()));
        consent.put("status", "inactive");
        var parts = consent.putArray("extension")
                .addObject()
                .put("url", GUIDE + "StructureDefinition/revocation")
                .putArray("extension");
        parts.addObject().put("url", "when").put("valueDateTime", Instant.now().toString());
        parts.addObject().put("url", "by").put("valueCode", "victim");
        parts.addObject().put("url", "how").put("valueCode", "oral");
        parts.addObject()
                .put("url", "receivedBy")
                .putObject("valueReference")
                .put("reference", "Organization/" + ADVOCATES);
        as(ADVOCATES)
                .body(consent.toString())
                .put("Consent/" + release.id())
                .then()
                .statusCode(200);
        model.revokes(release);
    }

    private void wait(Duration duration) {
        story.add("waits " + duration);
        clock.advance(duration);
        // Not on the very second at which something begins or ends.
        while (model.toNextChange(clock.now()).compareTo(Duration.ofMinutes(1)) < 0) {
            clock.advance(Duration.ofMinutes(2));
        }
    }

    private void set(String tier) {
        var organization = (ObjectNode) read(as(OPERATOR).get("Organization/" + ADVOCATES));
        organization
                .putArray("extension")
                .addObject()
                .put("url", GUIDE + "StructureDefinition/disclosure-setting")
                .put("valueCode", tier);
        as(OPERATOR)
                .body(organization.toString())
                .put("Organization/" + ADVOCATES)
                .then()
                .statusCode(200);
    }

    // ---- what the source can read

    private void check() {
        var now = clock.now();
        var shown = model.shown(now);
        // Whatever is asked first must find the records as they have to be by now.
        switch (random.nextInt(3)) {
            case 0 -> checkSearches(shown);
            case 1 -> checkIncludesAndRecords();
            default -> asked("history", as(POLICE).get(sourceTask + "/_history"));
        }
        var current = asked("Task/[id]", as(POLICE).get(sourceTask));
        assertThat(told(current)).as(told()).isEqualTo(shown);
        if (current.has("extension")) {
            // Overdue: by the clock, and only as long as no answer is shown.
            assertThat(shown.status()).as(told()).isEqualTo("received");
            assertThat(now).as(told()).isAfter(sentAt.plus(Duration.ofHours(72)));
        }
        checkVersions(now, current);
        checkSearches(shown);
        checkIncludesAndRecords();
        checkRefusals(shown);
        checkRows(now);
    }

    private void checkVersions(Instant now, JsonNode current) {
        var newest = Integer.parseInt(current.at("/meta/versionId").asText());
        var allowed = model.everShown(now);
        var history = asked("history", as(POLICE).get(sourceTask + "/_history"));
        for (var entry : history.get("entry")) {
            assertAllowed(entry.get("resource"), allowed);
        }
        assertThat(history.get("total").asInt())
                .as(told())
                .isEqualTo(history.get("entry").size());
        var never = as(POLICE).get(sourceTask + "/_history/999");
        for (int version = 1; version < newest; version++) {
            var answer = as(POLICE).get(sourceTask + "/_history/" + version);
            assertNoMarker("version " + version, answer);
            if (answer.statusCode() == 200) {
                assertAllowed(read(answer), allowed);
            } else {
                assertThat(answer.statusCode()).as(told()).isEqualTo(never.statusCode());
                assertThat(answer.asString().replace("\\\"" + version + "\\\"", "\\\"999\\\""))
                        .as(told())
                        .isEqualTo(never.asString());
            }
        }
        if (!model.everReleased() && story.stream().noneMatch(line -> line.startsWith("grants"))) {
            assertThat(newest).as(told()).isEqualTo(current.has("extension") ? 3 : 2);
        }
    }

    private void assertAllowed(JsonNode version, java.util.Set<Shown> allowed) {
        var tells = told(version);
        if (!tells.status().equals("requested")) {
            assertThat(allowed).as(told()).contains(tells);
        }
    }

    private void checkSearches(Shown shown) {
        total("Task", Map.of("_id", id(), "status", shown.status()), 1);
        total("Task", Map.of("_id", id(), "status", others(STATUSES, shown.status())), 0);
        total(
                "Task",
                Map.of(
                        "_id",
                        id(),
                        "business-status",
                        others(BUSINESS, shown.business().orElse(""))),
                0);
        shown.business().ifPresent(code -> total("Task", Map.of("_id", id(), "business-status", code), 1));
        total("Patient", Map.of("_id", sourcePatient.substring(8), "_has:Task:patient:status", shown.status()), 1);
        total(
                "Patient",
                Map.of("_id", sourcePatient.substring(8), "_has:Task:patient:status", others(STATUSES, shown.status())),
                0);
        total("Provenance", Map.of("target:Task._id", id(), "target:Task.status", shown.status()), -1);
        var modified = asked(
                "modified",
                as(POLICE)
                        .queryParam("_id", id())
                        .queryParam("modified", "gt2000")
                        .get("Task"));
        assertThat(modified.get("total").asInt()).as(told()).isZero();
        total("Consent", Map.of("patient", sourcePatient, "actor", "Organization/" + POLICE), 0);
        total("Task", Map.of("patient", sourcePatient), 1);
        total("Task", Map.of("patient", sourcePatient, "_summary", "count"), 1);
    }

    private void checkIncludesAndRecords() {
        asked(
                "includes",
                as(POLICE)
                        .queryParam("_id", id())
                        .queryParam("_include", "Task:focus", "Task:patient", "Task:owner", "Task:part-of")
                        .queryParam("_revinclude", "Provenance:target")
                        .get("Task"));
        asked(
                "what leads to the victim",
                as(POLICE)
                        .queryParam("_id", sourcePatient.substring(8))
                        .queryParam("_revinclude", "Task:patient", "Consent:patient", "AuditEvent:patient")
                        .get("Patient"));
        asked("records", as(POLICE).queryParam("patient", sourcePatient).get("AuditEvent"));
    }

    private void checkRefusals(Shown shown) {
        var task = (ObjectNode) read(as(POLICE).get(sourceTask));
        task.put("status", "completed");
        var refused = as(POLICE)
                .header("If-Match", "W/\"" + task.at("/meta/versionId").asText() + "\"")
                .body(task.toString())
                .put(sourceTask);
        assertNoMarker("a refused step", refused);
        assertThat(refused.statusCode()).as(told()).isIn(403, 409, 422);
        var stale =
                as(POLICE).header("If-Match", "W/\"1\"").body(task.toString()).put(sourceTask);
        assertThat(stale.statusCode()).as(told()).isEqualTo(412);
        assertNoMarker("a stale update", stale);
    }

    /** What lies in the database under the source's Task, whoever could read it. */
    private void checkRows(Instant now) {
        var allowed = model.everShown(now);
        var rows = context.call(
                Access.of(parties.byId(POLICE).orElseThrow()),
                () -> jdbc.queryForList(
                        "select v.res_text_vc from hfj_res_ver v join hfj_resource r on r.res_id = v.res_id"
                                + " where r.fhir_id = ?",
                        String.class,
                        id()));
        assertThat(rows).isNotEmpty();
        for (var row : rows) {
            assertThat(row).as(told()).doesNotContain(MARKER);
            assertAllowed(parse(row), allowed);
        }
    }

    private void total(String type, Map<String, String> query, int expected) {
        var answer = as(POLICE).queryParams(query).get(type);
        assertNoMarker(type + "?" + query, answer);
        if (expected >= 0) {
            assertThat(read(answer).path("total").asInt(-1))
                    .as(told() + "\n" + type + "?" + query)
                    .isEqualTo(expected);
        }
    }

    private JsonNode asked(String what, Response answer) {
        assertNoMarker(what, answer);
        assertThat(answer.statusCode())
                .as(told() + "\n" + what + answer.asString())
                .isEqualTo(200);
        return read(answer);
    }

    private void assertNoMarker(String what, Response answer) {
        assertThat(answer.asString()).as(told() + "\n" + what).doesNotContain(MARKER);
        assertThat(answer.headers().toString()).as(what).doesNotContain(MARKER);
    }

    // ---- helpers

    private String told() {
        return String.join("\n", story) + "\ntier " + model.tier(clock.now());
    }

    private static Shown told(JsonNode task) {
        var outcome = StreamSupport.stream(task.path("output").spliterator(), false)
                .map(output -> output.at("/valueCodeableConcept/coding/0/code").asText())
                .findFirst();
        return new Shown(
                task.get("status").asText(),
                code(task.at("/businessStatus/coding/0/code")),
                code(task.at("/statusReason/coding/0/code")),
                outcome);
    }

    private static Optional<String> code(JsonNode node) {
        return node.isMissingNode() ? Optional.empty() : Optional.of(node.asText());
    }

    /** Steps follow by jobs; releases and settings take effect without one. */
    private void awaitJobs() {
        eventually()
                .until(() -> jdbc.queryForObject(
                                "select count(*) from scheduled_tasks where task_name = 'cross' and execution_time <="
                                        + " ?",
                                Integer.class,
                                java.sql.Timestamp.from(Instant.now()))
                        == 0);
    }

    private String id() {
        return sourceTask.substring(5);
    }

    private static String others(List<String> all, String one) {
        return all.stream().filter(code -> !code.equals(one)).collect(Collectors.joining(","));
    }

    private static Work step(String status) {
        return new Work(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Work far(String status, String business) {
        return new Work(status, Optional.of(business), Optional.empty(), Optional.empty());
    }

    private static Work because(String status, String reason) {
        return new Work(status, Optional.empty(), Optional.of(reason), Optional.empty());
    }

    private static ObjectNode concept(ObjectNode concept, String system, String code) {
        concept.putArray("coding")
                .addObject()
                .put("system", GUIDE + "CodeSystem/" + system)
                .put("code", code);
        return concept;
    }

    private static JsonNode resource(String type) {
        for (var entry : parse(example("referral-from-rms.json")).get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                return entry.get("resource");
            }
        }
        throw new AssertionError("No " + type);
    }

    private static String location(List<String> locations, String type) {
        return locations.stream()
                .filter(location -> location.startsWith(type + "/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("/_history/.*", "");
    }

    private static JsonNode read(Response answer) {
        return parse(answer.asString());
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

@OnH2
class DisclosurePropertyOnH2Tests extends DisclosurePropertyTests {

    DisclosurePropertyOnH2Tests() {
        super(9, 1L, 2L);
    }
}

@OnPostgreSql
class DisclosurePropertyOnPostgreSqlTests extends DisclosurePropertyTests {

    DisclosurePropertyOnPostgreSqlTests() {
        super(6);
    }
}
