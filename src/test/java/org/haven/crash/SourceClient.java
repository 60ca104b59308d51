package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A police system: sends referrals, sends again what broke off, takes some back, asks to stop others, corrects a contact. */
final class SourceClient extends Client {

    static final String WITHDRAWN = "victim-withdrew";

    private static final Set<String> CANCELLABLE = Set.of("requested", "received", "accepted");
    private static final Set<String> ABORTABLE = Set.of("received", "accepted", "in-progress", "on-hold");

    private final String target;
    private final List<String> sent = new CopyOnWriteArrayList<>();

    SourceClient(Api api, String target, String name, Ledger ledger, long seed) {
        super(name, api, ledger, seed);
        this.target = target;
    }

    @Override
    Api.Answer act() {
        if (outbox.hasLost() && random.nextBoolean()) {
            return outbox.sendLostAgain();
        }
        if (outbox.hasAcknowledged() && random.nextInt(100) < 3) {
            return outbox.sendAcknowledgedAgain();
        }
        var choice = random.nextInt(100);
        return sent.isEmpty() || choice < 50 ? submit() : about(oneOf(sent), choice);
    }

    private Api.Answer about(String task, int choice) {
        var read = api.get(task);
        if (!read.acknowledged()) {
            return read;
        }
        var shown = (ObjectNode) read.body();
        if (choice < 65) {
            return changeContact(shown);
        }
        if (choice < 75) {
            return CANCELLABLE.contains(status(shown)) ? steps.take(shown, SourceClient::cancel) : read;
        }
        if (choice < 90) {
            return ABORTABLE.contains(status(shown)) ? ask(shown) : read;
        }
        return withdrawRequest(task);
    }

    private Api.Answer submit() {
        var number = number();
        var answer = outbox.send(number, "", Bodies.referral(number, api.party(), target));
        if (answer.acknowledged()) {
            answer.body().path("entry").forEach(entry -> {
                var location = entry.path("response").path("location").asText();
                if (location.startsWith("Task/")) {
                    sent.add("Task/" + location.split("/")[1]);
                }
            });
        }
        return answer;
    }

    private Api.Answer ask(JsonNode shown) {
        var number = number();
        return outbox.send(number, "Task", Bodies.abort(number, shown));
    }

    private Api.Answer withdrawRequest(String task) {
        var open = api.get("Task?focus=" + task + "&status=requested");
        var first = open.body().path("entry").path(0).path("resource");
        return first.isMissingNode()
                ? open
                : steps.take((ObjectNode) first, request -> request.put("status", "cancelled"));
    }

    private Api.Answer changeContact(JsonNode shown) {
        var read = api.get(shown.at("/for/reference").asText());
        if (!read.acknowledged()) {
            return read;
        }
        var number = "555-01" + (10 + random.nextInt(90));
        return steps.take((ObjectNode) read.body(), patient -> Bodies.contact(patient, number));
    }

    private static void cancel(ObjectNode task) {
        task.put("status", "cancelled");
        task.set("statusReason", Codes.reason(WITHDRAWN));
    }

    private static String status(JsonNode task) {
        return task.path("status").asText();
    }
}
