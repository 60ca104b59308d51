package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.haven.ReferralModel.Update;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/**
 * Random walks of both sides, right steps and wrong ones, by an update alone, in a transaction, in a batch and by
 * JSON Patch, against an independent model of the table. A failure prints its seed; {@code -Dhaven.walk.seed=…} takes that walk again.
 */
@OnH2
class ReferralWalkTests extends ReferralSteps {

    private static final List<String> REASONS = List.of(
            "", "capacity", "victim-withdrew", "victim-requested-pause", "unable-to-contact", "wait-listed", "other");
    private static final List<String> BUSINESS_STATUSES =
            List.of("", "awaiting-information", "contact-made", "scheduled", "service-delivered", "no-show");
    private static final List<String> CHANGED = List.of("statusReason", "businessStatus", "output");
    private static final Duration BUDGET = Duration.ofSeconds(12);
    private static final int STEPS = 14;

    @Test
    void theServerAnswersAsTheTableSaysWhateverBothSidesTry() {
        var fixed = System.getProperty("haven.walk.seed");
        if (fixed != null) {
            new RandomWalk(Long.parseLong(fixed)).run();
            return;
        }
        var end = System.nanoTime() + BUDGET.toNanos();
        // The same walks each time, so that a build tells of the change and not of the dice; other seeds by the
        // property.
        var seeds = new Random(4711);
        do {
            new RandomWalk(seeds.nextLong()).run();
        } while (System.nanoTime() < end);
    }

    /** One referral, from its sending on. */
    private final class RandomWalk {

        private final long seed;
        private final Random random;
        private final List<String> taken = new ArrayList<>();
        private String sources;
        private String targets;
        private String pausedIn = "";
        private String sourcesState;

        private RandomWalk(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        private void run() {
            try {
                walk();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(
                        "Walk with haven.walk.seed=" + seed + ": " + String.join("\n", taken) + "\n" + e.getMessage(),
                        e);
            }
        }

        private void walk() {
            var draft = random.nextInt(4) == 0;
            sources = send(bundle -> {
                if (draft) {
                    resource(bundle, "Task").put("status", "draft");
                }
            });
            for (int i = 0; i < STEPS; i++) {
                arrive();
                if (targets == null || random.nextInt(4) == 0) {
                    step("S");
                } else {
                    step("T");
                }
            }
        }

        /** What is sent arrives, and only that. */
        private void arrive() {
            if (targets == null && state(POLICE, sources).equals("requested")) {
                targets = "Task/" + delivered(sources).get("id").asText();
                shown(sources);
            }
        }

        private void step(String role) {
            var party = role.equals("S") ? POLICE : CLINIC;
            var id = role.equals("S") ? sources : targets;
            var other = targets == null ? null : role.equals("S") ? targets : sources;
            var otherParty = role.equals("S") ? CLINIC : POLICE;
            var before = read(as(party).get(id).asString());
            var from = before.get("status").asText();
            var otherFrom = other == null ? null : state(otherParty, other);
            if (role.equals("S") && sourcesState != null) {
                // What a source was told is so stays so, however much the target has done since.
                assertThat(from).as(taken.toString()).isEqualTo(arrived(sourcesState));
            }
            var update = update(role, from);
            var body = body(before, update);
            var moved = !same(before, body, "statusReason") || !same(before, body, "businessStatus");
            var version = random.nextInt(12);
            var way = random.nextInt(4);
            var expected =
                    version == 0 ? 428 : version == 1 ? 412 : ReferralModel.answer(role, from, pausedIn, update, moved);
            taken.add(role + " " + from + " to " + update + " by way " + way + " is " + expected);

            var ifMatch = version == 0
                    ? null
                    : "W/\"" + (version == 1 ? 77 : before.at("/meta/versionId").asInt()) + "\"";
            assertThat(way == 3 ? patched(party, id, before, body, ifMatch) : sent(party, id, body, ifMatch, way))
                    .as(taken.toString())
                    .isEqualTo(expected);

            var after = read(as(party).get(id).asString());
            if (role.equals("S")) {
                sourcesState = after.get("status").asText();
            }
            if (expected == 200) {
                if (update.status().equals("on-hold") && !from.equals("on-hold")) {
                    pausedIn = from;
                }
                // A referral that is sent arrives at once.
                assertThat(after.get("status").asText()).isIn(update.status(), arrived(update.status()));
            } else {
                assertThat(after).isEqualTo(before);
            }
            if (other != null) {
                follow(role, update, expected, other, otherParty, otherFrom);
            }
        }

        /** How the other side stands afterwards: as before, but for what a source's end means for a target. */
        private void follow(
                String role, Update update, int expected, String other, String otherParty, String otherFrom) {
            var ended = role.equals("S")
                    && expected == 200
                    && List.of("cancelled", "entered-in-error").contains(update.status());
            var stopped = ended && List.of("received", "accepted").contains(otherFrom);
            if (stopped) {
                eventually()
                        .untilAsserted(
                                () -> assertThat(state(otherParty, other)).isIn("cancelled", "entered-in-error"));
            } else {
                assertThat(state(otherParty, other)).isEqualTo(otherFrom);
            }
        }

        private String arrived(String status) {
            return status.equals("requested") ? "received" : status;
        }

        /** Half of the updates try to be right. */
        private Update update(String role, String from) {
            var any = new Update(
                    pick(ReferralModel.STATES), pick(REASONS), pick(BUSINESS_STATUSES), random.nextInt(3) == 0);
            if (random.nextBoolean()) {
                return any;
            }
            for (int tried = 0; tried < 200; tried++) {
                var wanted = new Update(
                        pick(ReferralModel.STATES), pick(REASONS), pick(BUSINESS_STATUSES), random.nextBoolean());
                // An end in the first steps would make a short walk.
                var early = ReferralModel.ENDS.contains(wanted.status()) && random.nextInt(4) > 0;
                if (!early && ReferralModel.answer(role, from, pausedIn, wanted, false) == 200) {
                    return wanted;
                }
            }
            return any;
        }

        private ObjectNode body(ObjectNode before, Update update) {
            var body = before.deepCopy().put("status", update.status());
            body.remove(CHANGED);
            // What changes nothing is no update.
            body.put("description", "Note " + random.nextInt());
            if (!update.reason().isEmpty()) {
                code(body.putObject("statusReason").put("text", "Said on the telephone"), REASON, update.reason());
            }
            if (!update.business().isEmpty()) {
                code(body.putObject("businessStatus"), BUSINESS, update.business());
            }
            if (update.outcome() && update.status().equals("completed")) {
                var output = body.putArray("output").addObject();
                code(output.putObject("type"), OUTPUT, "outcome");
                code(output.putObject("valueCodeableConcept"), OUTCOME, "services-completed");
            }
            return body;
        }

        private int sent(String party, String id, ObjectNode body, String ifMatch, int way) {
            if (way == 0) {
                var request = as(party).body(body.toString());
                return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                        .put(id)
                        .statusCode();
            }
            var bundle = JSON.createObjectNode()
                    .put("resourceType", "Bundle")
                    .put("type", way == 1 ? "transaction" : "batch");
            var entry = bundle.putArray("entry").addObject();
            entry.set("resource", body);
            var request = entry.putObject("request").put("method", "PUT").put("url", id);
            if (ifMatch != null) {
                request.put("ifMatch", ifMatch);
            }
            var answer = as(party).body(bundle.toString()).post();
            return answer.statusCode() == 200 ? entryStatus(answer) : answer.statusCode();
        }

        private int patched(String party, String id, ObjectNode before, ObjectNode body, String ifMatch) {
            var patch = JSON.createArrayNode();
            patch.addObject().put("op", "replace").put("path", "/status").set("value", body.get("status"));
            patch.addObject().put("op", "add").put("path", "/description").set("value", body.get("description"));
            for (var element : CHANGED) {
                if (body.has(element)) {
                    patch.addObject()
                            .put("op", "add")
                            .put("path", "/" + element)
                            .set("value", body.get(element));
                } else if (before.has(element)) {
                    patch.addObject().put("op", "remove").put("path", "/" + element);
                }
            }
            var request = as(party).contentType("application/json-patch+json").body(patch.toString());
            return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                    .patch(id)
                    .statusCode();
        }

        private int entryStatus(Response answer) {
            return Integer.parseInt(
                    answer.<String>path("entry[0].response.status").substring(0, 3));
        }

        private boolean same(ObjectNode one, ObjectNode other, String element) {
            return java.util.Objects.equals(one.get(element), other.get(element));
        }

        private String state(String party, String id) {
            return as(party).get(id).then().statusCode(200).extract().path("status");
        }

        private <T> T pick(List<T> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
