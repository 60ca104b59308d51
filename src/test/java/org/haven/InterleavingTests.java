package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.haven.testing.OnH2;
import org.haven.testing.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Both sides of several referrals change at the same time, at random: each change is taken or refused for a reason of its own
 * side, and when nothing is under way any more the two sides agree. A failure names the seed that brings it back.
 */
abstract class InterleavingTests extends ReferralSteps {

    private static final int REFERRALS = 6;
    private static final int CHANGES = 5;

    /** Taken, or refused because the own record has moved on or does not let it. */
    private static final Set<Integer> ANSWERS = Set.of(200, 201, 403, 409, 412, 422);

    private static final Set<String> ENDS = Set.of("rejected", "cancelled", "failed", "completed", "entered-in-error");

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void howeverTheSidesInterleaveTheyEndInAgreement() throws Exception {
        var seed = Long.getLong("haven.interleaving.seed", 4711);
        var random = new Random(seed);
        var sent = new ArrayList<String>();
        for (int i = 0; i < REFERRALS; i++) {
            sent.add(send(bundle -> {}));
        }
        var work = new ArrayList<Callable<List<String>>>();
        for (var task : sent) {
            var arrived = delivered(task);
            shown(task);
            var source = new Random(random.nextLong());
            var target = new Random(random.nextLong());
            work.add(() -> changes(() -> change(task, source)));
            work.add(() -> changes(() -> change(arrived, target)));
        }
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            for (var done : threads.invokeAll(work)) {
                assertThat(done.get()).as("seed %d", seed).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        eventually()
                .untilAsserted(() -> assertThat(jobs(sent)).as("seed %d", seed).isEmpty());
        for (var task : sent) {
            new Agreement(task, "seed " + seed).check();
        }
    }

    /** What nobody may be answered, if it was. */
    private static List<String> changes(Callable<Response> change) throws Exception {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < CHANGES; i++) {
            var answer = change.call();
            if (!ANSWERS.contains(answer.statusCode())) {
                wrong.add(answer.statusCode() + " " + answer.asString());
            }
        }
        return wrong;
    }

    private List<String> jobs(List<String> sent) {
        // What waits for a deadline stays.
        return jdbc
                .queryForList(
                        "select task_instance from scheduled_tasks where task_name = 'cross'"
                                + " and execution_time < current_timestamp + interval '1' hour",
                        String.class)
                .stream()
                .filter(instance ->
                        sent.stream().anyMatch(task -> instance.startsWith(task.substring("Task/".length()))))
                .toList();
    }

    private Response change(String sent, Random random) {
        var shown = read(as(POLICE).get(sent).asString());
        return switch (random.nextInt(7)) {
            case 0 -> step(POLICE, shown, "cancelled", "victim-withdrew");
            case 1, 2 -> as(POLICE).body(abortOf(shown).toString()).post("Task");
            case 3 ->
                Stream.of(aborts(POLICE, sent))
                        .flatMap(List::stream)
                        .filter(abort -> abort.get("status").asText().equals("requested"))
                        .findFirst()
                        .map(abort -> put(POLICE, ((ObjectNode) abort).put("status", "cancelled")))
                        .orElseGet(() -> as(POLICE).get(sent));
            case 4 -> revoke(POLICE, consent(POLICE, sent));
            default -> changeContact(patient(POLICE, sent), "555-01" + (10 + random.nextInt(90)));
        };
    }

    private Response change(ObjectNode arrived, Random random) {
        var id = "Task/" + arrived.get("id").asText();
        var task = read(as(CLINIC).get(id).asString());
        var open = aborts(CLINIC, id).stream()
                .filter(abort -> abort.get("status").asText().equals("requested"))
                .findFirst();
        if (open.isPresent() && random.nextBoolean()) {
            var answer = ((ObjectNode) open.get()).put("status", random.nextBoolean() ? "accepted" : "rejected");
            answer.putObject("statusReason").put("text", "We spoke");
            return put(CLINIC, answer);
        }
        return switch (task.get("status").asText()) {
            case "received" -> step(task, random.nextInt(4) == 0 ? "rejected" : "accepted", "capacity");
            case "accepted" -> step(task, "in-progress", "scheduled");
            case "in-progress" ->
                random.nextInt(3) == 0
                        ? step(task, "completed", "services-completed")
                        : step(task, "on-hold", "victim-requested-pause");
            case "on-hold" -> step(task, "in-progress", "scheduled");
            default -> as(CLINIC).get(id);
        };
    }

    private Response changeContact(ObjectNode patient, String number) {
        ((ObjectNode) patient.at("/telecom/0")).put("value", number);
        for (var part : patient.at("/extension/0/extension")) {
            if (part.get("url").asText().equals("channel")) {
                ((ObjectNode) part.get("valueContactPoint")).put("value", number);
            }
        }
        return update(POLICE, patient);
    }

    private Response revoke(String party, ObjectNode consent) {
        var revocation = consent.put("status", "inactive")
                .putArray("extension")
                .addObject()
                .put("url", "https://haven.example.org/ig/StructureDefinition/revocation");
        var parts = revocation.putArray("extension");
        parts.addObject().put("url", "when").put("valueDateTime", "2026-11-21");
        parts.addObject().put("url", "by").put("valueCode", "victim");
        parts.addObject().put("url", "how").put("valueCode", "oral");
        parts.addObject()
                .put("url", "receivedBy")
                .putObject("valueReference")
                .put("reference", "Organization/" + party);
        return update(party, consent);
    }

    private Response update(String party, ObjectNode resource) {
        return as(party)
                .header("If-Match", "W/\"" + resource.at("/meta/versionId").asText() + "\"")
                .body(resource.toString())
                .put(resource.get("resourceType").asText() + "/"
                        + resource.get("id").asText());
    }

    private ObjectNode patient(String party, String task) {
        return at(party, read(as(party).get(task).asString()), "/for/reference");
    }

    private ObjectNode consent(String party, String task) {
        var request = at(party, read(as(party).get(task).asString()), "/focus/reference");
        return at(party, request, "/supportingInfo/0/reference");
    }

    private ObjectNode at(String party, ObjectNode resource, String path) {
        return read(as(party).get(resource.at(path).asText()).asString());
    }

    private List<JsonNode> aborts(String party, String task) {
        var found = read(as(party).queryParam("focus", task).get("Task").asString());
        return found.path("entry").isMissingNode()
                ? List.of()
                : StreamSupport.stream(found.get("entry").spliterator(), false)
                        .map(entry -> entry.get("resource"))
                        .toList();
    }

    /** What must hold of the two sides of a referral when nothing is under way. */
    private final class Agreement {

        private final String seed;
        private final String sent;
        private final ObjectNode source;
        private final ObjectNode target;
        private final List<JsonNode> asked;
        private final List<JsonNode> copies;

        Agreement(String sent, String seed) {
            this.seed = seed;
            this.sent = sent;
            source = read(as(POLICE).get(sent).asString());
            target = delivered(sent);
            asked = aborts(POLICE, sent);
            copies = aborts(CLINIC, "Task/" + target.get("id").asText());
        }

        void check() {
            var ended = ENDS.contains(status(target));
            var open = copies.stream()
                    .filter(abort -> status(abort).equals("requested"))
                    .toList();
            hold(
                    status(source).equals("received") || status(source).equals("cancelled"),
                    "the source is told of the delivery only");
            hold(!ended || open.isEmpty(), "nobody is asked to stop what has ended");
            hold(open.size() <= 1, "one request is open at a time");
            if (status(source).equals("cancelled") && !ended) {
                hold(!copies.isEmpty(), "a target that goes on has been asked to stop");
                hold(Set.of("in-progress", "on-hold").contains(status(target)), "what was cancelled is not begun");
            }
            if (status(consent(POLICE, sent)).equals("inactive")) {
                hold(ended && status(source).equals("cancelled"), "a revocation ends both sides");
                hold(
                        status(consent(CLINIC, "Task/" + target.get("id").asText()))
                                .equals("inactive"),
                        "the copy of a revoked release is inactive");
            } else if (!ended && status(source).equals("received")) {
                hold(
                        number(patient(POLICE, sent))
                                .equals(number(patient(
                                        CLINIC, "Task/" + target.get("id").asText()))),
                        "the target has the safe contact that the source has");
            }
            for (var request : asked) {
                var copy = copies.stream()
                        .filter(abort -> abort.at("/partOf/0/identifier/value")
                                .asText()
                                .equals(request.get("id").asText()))
                        .findFirst();
                hold(
                        status(request).equals("cancelled") || copy.isPresent(),
                        "a request to stop has reached the target");
                hold(
                        !status(request).equals("cancelled")
                                || status(source).equals("cancelled")
                                || copy.filter(open::contains).isEmpty(),
                        "what was withdrawn is not open");
            }
            hold(audits(POLICE, source) == audits(CLINIC, target), "both sides have the same crossings on record");
        }

        private int audits(String party, ObjectNode task) {
            return as(party)
                    .queryParam("entity", "Task/" + task.get("id").asText())
                    .queryParam("_summary", "count")
                    .get("AuditEvent")
                    .path("total");
        }

        private void hold(boolean holds, String rule) {
            assertThat(holds)
                    .as("%s (%s)%nsource %s%ntarget %s%nasked %s%ncopies %s", rule, seed, source, target, asked, copies)
                    .isTrue();
        }

        private static String status(JsonNode resource) {
            return resource.get("status").asText();
        }

        private static String number(JsonNode patient) {
            return patient.at("/telecom/0/value").asText();
        }
    }
}

@OnH2
class InterleavingOnH2Tests extends InterleavingTests {}

@OnPostgreSql
class InterleavingOnPostgreSqlTests extends InterleavingTests {}
