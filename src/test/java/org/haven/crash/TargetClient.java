package org.haven.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An EHR: looks at its worklist, takes the next step of a Task, sends a victim's answers, answers a request to stop, records
 * what the victim permits it to tell, and that the victim takes it back.
 */
final class TargetClient extends Client {

    private static final String OPEN = "received,accepted,in-progress,on-hold";
    private static final List<String> TIERS = List.of("acknowledgement", "status", "outcome");

    private final List<String> granted = new ArrayList<>();

    TargetClient(Api api, String name, Ledger ledger, long seed) {
        super(name, api, ledger, seed);
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
        if (choice < 15) {
            return answerRequest();
        }
        return choice < 25 && !granted.isEmpty() ? revoke() : work(choice);
    }

    private Api.Answer work(int choice) {
        var worklist = api.get("Task?status=" + OPEN + "&code=fulfill&_sort=-_lastUpdated&_count=20");
        var open = worklist.body().path("entry");
        if (!worklist.acknowledged() || open.isEmpty()) {
            return worklist;
        }
        var task = (ObjectNode) open.get(random.nextInt(open.size())).path("resource");
        if (choice < 40) {
            return grant(task);
        }
        var begun = !task.path("status").asText().equals("received");
        return begun && choice < 60 ? respond(task) : steps.take(task, this::step);
    }

    private void step(ObjectNode task) {
        task.remove(List.of("statusReason", "businessStatus"));
        switch (task.path("status").asText()) {
            case "received" -> {
                if (random.nextInt(5) > 0) {
                    task.put("status", "accepted");
                } else {
                    task.put("status", "rejected");
                    task.set("statusReason", Codes.reason("capacity"));
                }
            }
            case "accepted" -> {
                task.put("status", "in-progress");
                task.set("businessStatus", Codes.businessStatus("scheduled"));
            }
            case "in-progress" -> inProgress(task);
            default -> onHold(task);
        }
    }

    private void inProgress(ObjectNode task) {
        switch (random.nextInt(3)) {
            case 0 -> {
                task.put("status", "completed");
                task.set("output", Codes.outcome("services-completed"));
            }
            case 1 -> {
                task.put("status", "on-hold");
                task.set("statusReason", Codes.reason("victim-requested-pause"));
            }
            default -> task.set("businessStatus", Codes.businessStatus("service-delivered"));
        }
    }

    private void onHold(ObjectNode task) {
        if (random.nextBoolean()) {
            task.put("status", "in-progress");
            task.set("businessStatus", Codes.businessStatus("scheduled"));
        } else {
            task.put("status", "failed");
            task.set("statusReason", Codes.reason("unable-to-contact"));
        }
    }

    private Api.Answer respond(JsonNode task) {
        var number = number();
        return outbox.send(
                number,
                "QuestionnaireResponse",
                Bodies.response(number, task.path("for").path("reference").asText()));
    }

    private Api.Answer grant(JsonNode task) {
        var number = number();
        var answer = outbox.send(number, "Consent", Bodies.release(number, task, api.party(), oneOf(TIERS)));
        if (answer.acknowledged()) {
            granted.add(Records.reference(answer.body()));
        }
        return answer;
    }

    private Api.Answer revoke() {
        var read = api.get(oneOf(granted));
        return read.body().path("status").asText().equals("active")
                ? steps.take((ObjectNode) read.body(), release -> Bodies.revoke(release, api.party()))
                : read;
    }

    private Api.Answer answerRequest() {
        var asked = api.get("Task?status=requested&_count=20");
        var open = asked.body().path("entry");
        if (!asked.acknowledged() || open.isEmpty()) {
            return asked;
        }
        var request = (ObjectNode) open.get(random.nextInt(open.size())).path("resource");
        var status = random.nextBoolean() ? "accepted" : "rejected";
        return steps.take(request, answer -> {
            answer.put("status", status);
            answer.putObject("statusReason").put("text", "We spoke");
        });
    }
}
