package org.haven.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.haven.testing.Receiver;
import org.haven.testing.Subscriber;

/** A subscription with a receiver of its own that outlives the server: each event comes at least once, and in order. */
final class Notifications implements AutoCloseable {

    private final Receiver receiver = new Receiver();
    private final Api api;
    private final String path;
    private final String id;

    Notifications(Api api, String topic) {
        this.api = api;
        this.path = "/" + api.party();
        var answer = api.post(
                "Subscription",
                Api.parse(Subscriber.subscription(topic, "id-only", receiver.url(path))),
                Map.of("X-Request-ID", "subscription-" + api.party()));
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

    /** Waits until the last event has arrived; the numbers, in the order in which they came first. */
    void cameInOrder() {
        var last = last();
        assertThat(last).as("events of " + api.party()).isPositive();
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(numbers())
                        .as("events at " + api.party() + " in the order in which they came first")
                        .containsExactlyElementsOf(
                                LongStream.rangeClosed(1, last).boxed().toList()));
    }

    int count() {
        return numbers().size();
    }

    /** How many events there have been, as {@code $status} says. */
    private long last() {
        var status = api.get("Subscription/" + id + "/$status").body().toString();
        var number = status.replaceAll("(?s).*\"events-since-subscription-start\",\"valueString\":\"(\\d+)\".*", "$1");
        assertThat(number).as(status).containsOnlyDigits();
        return Long.parseLong(number);
    }

    private List<Long> numbers() {
        var numbers = new ArrayList<Long>();
        for (var taken : receiver.taken(path, Subscriber.EVENT)) {
            for (JsonNode parameter : Api.parse(taken.body()).at("/entry/0/resource/parameter")) {
                for (JsonNode part : parameter.path("part")) {
                    if (part.path("name").asText().equals("event-number")) {
                        numbers.add(Long.parseLong(part.path("valueString").asText()));
                    }
                }
            }
        }
        return numbers.stream().distinct().toList();
    }

    @Override
    public void close() {
        receiver.close();
    }
}
