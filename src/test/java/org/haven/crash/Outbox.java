package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a client posts, each under a number of its own in {@code X-Request-ID}. What broke off is sent again, every other time;
 * what was acknowledged is sent again now and then, and must be answered with the same place.
 */
final class Outbox {

    private final Api api;
    private final Ledger ledger;
    private final Random random;
    private final Map<String, Letter> lost = new LinkedHashMap<>();
    private final List<Letter> acknowledged = new ArrayList<>();

    Outbox(Api api, Ledger ledger, Random random) {
        this.api = api;
        this.ledger = ledger;
        this.random = random;
    }

    /** @param path a type, or empty for a transaction Bundle with a referral */
    Api.Answer send(String number, String path, JsonNode body) {
        return send(new Letter(number, path, body, ""));
    }

    boolean hasLost() {
        return !lost.isEmpty();
    }

    boolean hasAcknowledged() {
        return !acknowledged.isEmpty();
    }

    /** The same body under the same number: stored once, whether or not the first try had been. */
    Api.Answer sendLostAgain() {
        var letter = lost.remove(lost.keySet().iterator().next());
        var answer = send(letter);
        if (answer.acknowledged()) {
            ledger.recovered();
        }
        return answer;
    }

    Api.Answer sendAcknowledgedAgain() {
        return sendAcknowledgedAgain(acknowledged.get(random.nextInt(acknowledged.size())));
    }

    /** The server is up, so each is answered. */
    void settle() {
        while (hasLost()) {
            sendLostAgain();
        }
        if (hasAcknowledged()) {
            sendAcknowledgedAgain(acknowledged.get(acknowledged.size() - 1));
        }
    }

    private Api.Answer sendAcknowledgedAgain(Letter letter) {
        var answer = post(letter);
        if (!answer.unavailable()) {
            ledger.repeated(
                    letter.number(), answer.acknowledged() && letter.id().equals(id(letter, answer)));
        }
        return answer;
    }

    private Api.Answer send(Letter letter) {
        var answer = post(letter);
        var what = new Ledger.Post(api.party(), letter.type(), letter.number());
        if (answer.acknowledged()) {
            var id = id(letter, answer);
            acknowledged.add(new Letter(letter.number(), letter.path(), letter.body(), id));
            ledger.posted(what, id);
        } else if (answer.unknown()) {
            ledger.postedPerhaps(what);
            if (random.nextBoolean()) {
                lost.put(letter.number(), letter);
            }
        } else if (answer.status() == -1 && ledger.isUnknown(letter.number())) {
            lost.put(letter.number(), letter);
        }
        return answer;
    }

    private Api.Answer post(Letter letter) {
        return api.post(letter.path(), letter.body(), Map.of("X-Request-ID", letter.number()));
    }

    /** Of a referral, that of its Task. */
    private static String id(Letter letter, Api.Answer answer) {
        if (!letter.path().isEmpty()) {
            return answer.body().path("id").asText();
        }
        for (var entry : answer.body().path("entry")) {
            var location = entry.path("response").path("location").asText();
            if (location.startsWith("Task/")) {
                return location.split("/")[1];
            }
        }
        throw new IllegalStateException("No Task in " + answer);
    }

    /** @param id what the server called it; empty until it was acknowledged */
    private record Letter(String number, String path, JsonNode body, String id) {

        String type() {
            return path.isEmpty() ? "Task" : path;
        }
    }
}
