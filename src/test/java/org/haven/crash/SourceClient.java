package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.haven.testing.HavenTests;

/** A police system: sends referrals, sends again what broke off, withdraws some. */
final class SourceClient extends Client {

    private static final String EXAMPLE = HavenTests.example("referral-from-rms.json");

    private final String target;
    private final String name;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final Map<String, JsonNode> broken = new LinkedHashMap<>();
    private int count;

    SourceClient(Api api, String target, String name, Ledger ledger, long seed) {
        super(api, ledger, seed);
        this.target = target;
        this.name = name;
    }

    @Override
    Api.Answer act() {
        if (!broken.isEmpty() && random.nextInt(100) < 50) {
            return sendAgain();
        }
        return sent.isEmpty() || random.nextInt(100) < 80 ? submit() : withdraw(oneOf(sent));
    }

    /** The same body under the same number: stored once, whether or not the first try had been. */
    private Api.Answer sendAgain() {
        var number = broken.keySet().iterator().next();
        return send(number, broken.remove(number));
    }

    private Api.Answer submit() {
        var number = name + "-" + ++count;
        var body = Api.parse(EXAMPLE.replace("SPD-2026-004711", number)
                .replace("SPD-R-2026-0388", number)
                .replace("V-20431", number)
                .replace("\"Jane\"", "\"" + number + "\"")
                .replace("springfield-pd", api.party())
                .replace("riverside-clinic", target));
        return send(number, body);
    }

    private Api.Answer send(String number, JsonNode body) {
        var answer = api.post("", body, Map.of("X-Request-ID", number));
        if (answer.acknowledged()) {
            var task = location(answer, "Task");
            sent.add(task);
            ledger.submitted(new Ledger.Referral(api.party(), target, number, task));
        } else if (answer.unknown()) {
            ledger.submittedPerhaps(number, api.party());
            // Every other one is left as it is.
            if (random.nextBoolean()) {
                broken.put(number, body);
            }
        } else if (answer.status() == -1 && ledger.unknownReferrals().containsKey(number)) {
            broken.put(number, body);
        }
        return answer;
    }

    private Api.Answer withdraw(String id) {
        var read = api.get("Task/" + id);
        if (!read.acknowledged()
                || !List.of("requested", "received", "accepted")
                        .contains(read.body().path("status").asText())) {
            return read;
        }
        var task = (ObjectNode) read.body();
        task.put("status", "cancelled");
        task.set("statusReason", Codes.reason("victim-withdrew"));
        return Steps.put(api, ledger, task);
    }

    private static String location(Api.Answer answer, String type) {
        for (var entry : answer.body().path("entry")) {
            var location = entry.path("response").path("location").asText();
            if (location.startsWith(type + "/")) {
                return location.split("/")[1];
            }
        }
        throw new IllegalStateException("No " + type + " in " + answer);
    }
}
