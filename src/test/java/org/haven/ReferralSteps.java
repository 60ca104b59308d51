package org.haven;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.haven.testing.HavenTests;

/** The two sides of a referral over HTTP: the police send one, the clinic works on it. */
abstract class ReferralSteps extends HavenTests {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String REASON = "https://haven.example.org/ig/CodeSystem/referral-reason";
    static final String BUSINESS = "https://haven.example.org/ig/CodeSystem/referral-business-status";
    static final String OUTCOME = "https://haven.example.org/ig/CodeSystem/referral-outcome";
    static final String OUTPUT = "https://haven.example.org/ig/CodeSystem/referral-task-output";

    ObjectNode walked(String way) {
        var task = arrived();
        for (var step : way.isBlank() ? new String[0] : way.split(" ")) {
            var parts = step.split(":");
            task = read(step(task, parts[0], parts.length > 1 ? parts[1] : null)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return task;
    }

    /** A referral that has been delivered: the clinic's Task. */
    ObjectNode arrived() {
        return delivered(send(bundle -> {}));
    }

    ObjectNode delivered(String sent) {
        var found = new Response[1];
        eventually().untilAsserted(() -> {
            found[0] = as(CLINIC)
                    .queryParam("identifier", "https://haven.example.org/ig/sid/referral|" + sent.substring(5))
                    .get("Task");
            found[0].then().statusCode(200).body("total", equalTo(1));
        });
        return (ObjectNode) read(found[0].asString()).at("/entry/0/resource");
    }

    /** A request to stop a referral, as its source sends it. */
    static ObjectNode abortOf(ObjectNode shown) {
        var request = JSON.createObjectNode()
                .put("resourceType", "Task")
                .put("status", "requested")
                .put("intent", "order")
                .put("authoredOn", "2026-12-08T08:15:00Z");
        code(request.putObject("code"), "http://hl7.org/fhir/CodeSystem/task-code", "abort");
        request.putObject("focus").put("reference", "Task/" + shown.get("id").asText());
        request.set("for", shown.get("for"));
        request.set("requester", shown.get("requester"));
        request.set("owner", shown.get("owner"));
        code(request.putObject("reasonCode"), REASON, "victim-withdrew");
        return request;
    }

    Response step(ObjectNode task, String status, String code) {
        return step(CLINIC, task, status, code);
    }

    Response step(String party, ObjectNode task, String status, String code) {
        var changed = task.deepCopy().put("status", status);
        changed.remove(List.of("statusReason", "businessStatus"));
        if (code != null) {
            switch (status) {
                case "in-progress", "received" -> code(changed.putObject("businessStatus"), BUSINESS, code);
                case "completed" -> {
                    var output = changed.putArray("output").addObject();
                    code(output.putObject("type"), OUTPUT, "outcome");
                    code(output.putObject("valueCodeableConcept"), OUTCOME, code);
                }
                default -> code(changed.putObject("statusReason").put("text", "Said on the telephone"), REASON, code);
            }
        }
        return put(party, changed);
    }

    /** A referral that has been delivered, as the police see it. */
    ObjectNode shown(String sent) {
        eventually().untilAsserted(() -> as(POLICE).get(sent).then().body("status", equalTo("received")));
        return read(as(POLICE).get(sent).asString());
    }

    Response put(String party, ObjectNode task) {
        return as(party)
                .header("If-Match", "W/\"" + task.at("/meta/versionId").asText() + "\"")
                .body(task.toString())
                .put("Task/" + task.get("id").asText());
    }

    void unchanged(ObjectNode task) {
        unchanged(CLINIC, task);
    }

    void unchanged(String party, ObjectNode task) {
        as(party)
                .get("Task/" + task.get("id").asText())
                .then()
                .statusCode(200)
                .body("status", equalTo(task.get("status").asText()))
                .body("meta.versionId", equalTo(task.at("/meta/versionId").asText()));
    }

    String send(Consumer<ObjectNode> change) {
        var answer = as(POLICE)
                .body(bundle(change).toString())
                .post()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return ReferralFlowTests.location(answer, "Task");
    }

    String anyPatient() {
        var patient = resource(bundle(bundle -> {}), "Patient");
        return "Patient/"
                + as(POLICE)
                        .body(patient.toString())
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    static ObjectNode bundle(Consumer<ObjectNode> change) {
        var number = UUID.randomUUID().toString();
        var bundle = read(example("referral-from-rms.json")
                .replace("SPD-2026-004711", number)
                .replace("V-20431", number));
        change.accept(bundle);
        return bundle;
    }

    static ObjectNode resource(ObjectNode bundle, String type) {
        for (var entry : (ArrayNode) bundle.get("entry")) {
            if (entry.at("/resource/resourceType").asText().equals(type)) {
                return (ObjectNode) entry.get("resource");
            }
        }
        throw new AssertionError("No " + type);
    }

    static void code(ObjectNode concept, String system, String code) {
        concept.putArray("coding").addObject().put("system", system).put("code", code);
    }

    static ObjectNode read(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
