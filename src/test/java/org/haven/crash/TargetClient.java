package org.haven.crash;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.haven.testing.HavenTests;

/** An EHR: looks at its worklist, takes the next step of a Task, sends a victim's answers. */
final class TargetClient extends Client {

    private static final String EXAMPLE = HavenTests.example("phq-9-response.json");
    private static final String OPEN = "received,accepted,in-progress,on-hold";

    private final String name;
    private int count;

    TargetClient(Api api, String name, Ledger ledger, long seed) {
        super(api, ledger, seed);
        this.name = name;
    }

    @Override
    Api.Answer act() {
        var worklist = api.get("Task?status=" + OPEN + "&_sort=-_lastUpdated&_count=20");
        var open = worklist.body().path("entry");
        if (!worklist.acknowledged() || open.isEmpty()) {
            return worklist;
        }
        var task = (ObjectNode) open.get(random.nextInt(open.size())).path("resource");
        var begun = !task.path("status").asText().equals("received");
        return begun && random.nextInt(100) < 40 ? respond(task) : step(task);
    }

    private Api.Answer step(ObjectNode task) {
        task.remove("statusReason");
        task.remove("businessStatus");
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
            default -> {
                task.put("status", "failed");
                task.set("statusReason", Codes.reason("unable-to-contact"));
            }
        }
        return Steps.put(api, ledger, task);
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

    private Api.Answer respond(ObjectNode task) {
        var number = name + "-" + ++count;
        var body = (ObjectNode) Api.parse(EXAMPLE.replace(
                "Patient/PATIENT-ID", task.path("for").path("reference").asText()));
        body.set(
                "identifier",
                Api.JSON.createObjectNode().put("system", "urn:haven:crash").put("value", number));
        var answer = api.post("QuestionnaireResponse", body, Map.of("X-Request-ID", number));
        if (answer.acknowledged()) {
            ledger.responded(new Ledger.Response(
                    api.party(), number, answer.body().path("id").asText()));
        } else if (answer.unknown()) {
            ledger.respondedPerhaps(number);
        }
        return answer;
    }
}
