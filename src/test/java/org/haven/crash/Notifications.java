package org.haven.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongBiFunction;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.haven.testing.Receiver;
import org.haven.testing.Subscriber;

/**
 * A subscription with a receiver of its own that outlives the server. Its events come at least once and in order, and there is
 * one for each change that it is about.
 */
final class Notifications implements AutoCloseable {

    private final Receiver receiver = new Receiver();
    private final Api api;
    private final String topic;
    private final ToLongBiFunction<Records, JsonNode> due;
    private final String path = "/events";
    private final String id;

    /** @param due how many events there must be about a Task, from all that there is at the end */
    private Notifications(Api api, String topic, ToLongBiFunction<Records, JsonNode> due) {
        this.api = api;
        this.topic = topic;
        this.due = due;
        var answer = api.post(
                "Subscription",
                Api.parse(Subscriber.subscription(topic, "id-only", receiver.url(path))),
                Map.of("X-Request-ID", topic + "-" + api.party()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        this.id = answer.body().path("id").asText();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.get("Subscription/" + id)
                        .body()
                        .path("status")
                        .asText()
                        .equals("active"));
    }

    /** A target is told of each referral that arrives. */
    static Notifications ofReferralsReceived(Api api) {
        return new Notifications(api, "referral-received", (there, task) -> isReferral(task) ? 1 : 0);
    }

    /** A target is told of each change of state of its Tasks. */
    static Notifications ofStatusChanges(Api api) {
        return new Notifications(
                api, "referral-status-changed", (there, task) -> isReferral(task) ? changes(there, task) : 0);
    }

    /** A target is told when it is asked to stop. */
    static Notifications ofRequestsToStop(Api api) {
        return new Notifications(
                api,
                "abort-requested",
                (there, task) ->
                        isReferral(task) || !state(there.history(task).get(0)).startsWith("requested") ? 0 : 1);
    }

    String party() {
        return api.party();
    }

    /** Waits until the last event has arrived. */
    void awaitLast() {
        var last = last();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(focuses().size())
                        .as("events of " + topic + " at " + api.party())
                        .isGreaterThanOrEqualTo((int) last));
    }

    void hold(Records there, Promises promises) {
        var focuses = focuses();
        promises.hold(
                "events come in order, without a gap: " + topic,
                focuses.keySet().stream()
                        .toList()
                        .equals(LongStream.rangeClosed(1, focuses.size())
                                .boxed()
                                .toList()),
                focuses.keySet());
        var told = new HashMap<String, Long>();
        focuses.values().forEach(focus -> told.merge(focus, 1L, Long::sum));
        for (var task : there.all("Task")) {
            var reference = Records.reference(task);
            var expected = due.applyAsLong(there, task);
            if (expected > 0 || told.containsKey(reference)) {
                promises.hold(
                        "each change has its event: " + topic,
                        told.getOrDefault(reference, 0L) == expected,
                        reference + " " + told.get(reference) + " of " + expected);
            }
        }
    }

    int count() {
        return focuses().size();
    }

    /** How many events there have been, as {@code $status} says. */
    private long last() {
        var status = api.get("Subscription/" + id + "/$status").body().toString();
        var number = status.replaceAll("(?s).*\"events-since-subscription-start\",\"valueString\":\"(\\d+)\".*", "$1");
        assertThat(number).as(status).containsOnlyDigits();
        return Long.parseLong(number);
    }

    /** What each event was about, by its number, in the order in which they came first. */
    private Map<Long, String> focuses() {
        var focuses = new LinkedHashMap<Long, String>();
        for (var taken : receiver.taken(path, Subscriber.EVENT)) {
            for (JsonNode parameter : Api.parse(taken.body()).at("/entry/0/resource/parameter")) {
                var parts = new HashMap<String, JsonNode>();
                parameter
                        .path("part")
                        .forEach(part -> parts.put(part.path("name").asText(), part));
                if (parts.containsKey("event-number")) {
                    focuses.putIfAbsent(
                            parts.get("event-number").path("valueString").asLong(),
                            parts.get("focus")
                                    .at("/valueReference/reference")
                                    .asText()
                                    .replaceFirst(".*/(Task/)", "$1"));
                }
            }
        }
        return focuses;
    }

    private static boolean isReferral(JsonNode task) {
        return task.at("/code/coding/0/code").asText().equals("fulfill");
    }

    private static long changes(Records there, JsonNode task) {
        var versions = there.history(task);
        return LongStream.range(1, versions.size())
                .filter(i -> !state(versions.get((int) i - 1)).equals(state(versions.get((int) i))))
                .count();
    }

    private static String state(JsonNode task) {
        return task.path("status").asText() + " "
                + task.at("/businessStatus/coding/0/code").asText();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
