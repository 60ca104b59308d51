package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What either side does after the delivery, and what the door makes of it. */
abstract class CrossingSteps extends ReferralSteps {

    static final String REVOCATION = "https://haven.example.org/ig/StructureDefinition/revocation";

    @Autowired
    JdbcTemplate jdbc;

    /** Waits until no crossing is due any more. */
    void crossed() {
        eventually()
                .untilAsserted(() -> assertThat(jdbc.queryForObject(
                                "select count(*) from scheduled_tasks where task_name = 'cross'"
                                        + " and execution_time <= current_timestamp",
                                Integer.class))
                        .isZero());
    }

    Response ask(ObjectNode shown) {
        var request = JSON.createObjectNode()
                .put("resourceType", "Task")
                .put("status", "requested")
                .put("intent", "order")
                .put("priority", "urgent")
                .put("authoredOn", "2026-12-08T08:15:00Z");
        code(request.putObject("code"), "http://hl7.org/fhir/CodeSystem/task-code", "abort");
        request.putObject("focus").put("reference", "Task/" + shown.get("id").asText());
        request.set("for", shown.get("for"));
        request.set("requester", shown.get("requester"));
        request.set("owner", shown.get("owner"));
        code(request.putObject("reasonCode").put("text", "Said on the telephone"), REASON, "other");
        return as(POLICE).body(request.toString()).post("Task");
    }

    /** The open request to abort on the clinic's Task. */
    ObjectNode asked(ObjectNode task) {
        var found = new ObjectNode[1];
        eventually().untilAsserted(() -> {
            found[0] = read(as(CLINIC)
                    .queryParam("focus", "Task/" + task.get("id").asText())
                    .queryParam("status", "requested")
                    .get("Task")
                    .asString());
            assertThat(found[0].get("total").asInt()).isEqualTo(1);
        });
        return (ObjectNode) found[0].at("/entry/0/resource");
    }

    ObjectNode walked(ObjectNode task, String... steps) {
        var now = task;
        for (var step : steps) {
            var parts = step.split(":");
            now = read(step(now, parts[0], parts.length > 1 ? parts[1] : null)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString());
        }
        return now;
    }

    ObjectNode consentOf(String party, String task) {
        var request = read(as(party)
                .get(read(as(party).get(task).asString()).at("/focus/reference").asText())
                .asString());
        return read(as(party)
                .get(request.at("/supportingInfo/0/reference").asText())
                .asString());
    }

    void changeContact(String party, ObjectNode patient, String number) {
        var changed = patient.deepCopy();
        for (var part : changed.at("/extension/0/extension")) {
            if (part.get("url").asText().equals("channel")) {
                ((ObjectNode) part.get("valueContactPoint")).put("value", number);
            }
        }
        ((ObjectNode) changed.at("/telecom/0")).put("value", number);
        put(party, patient, any -> any.setAll(changed));
    }

    void put(String party, ObjectNode resource, Consumer<ObjectNode> change) {
        var changed = resource.deepCopy();
        change.accept(changed);
        as(party)
                .header("If-Match", "W/\"" + resource.at("/meta/versionId").asText() + "\"")
                .body(changed.toString())
                .put(resource.get("resourceType").asText() + "/"
                        + resource.get("id").asText())
                .then()
                .statusCode(200);
    }

    void revoke(String party, ObjectNode consent) {
        put(party, consent, changed -> {
            changed.put("status", "inactive");
            var revocation = changed.putArray("extension").addObject().put("url", REVOCATION);
            var parts = revocation.putArray("extension");
            parts.addObject()
                    .put("url", "when")
                    .put("valueDateTime", LocalDate.now().minusDays(1).toString());
            parts.addObject().put("url", "by").put("valueCode", "victim");
            parts.addObject().put("url", "how").put("valueCode", "oral");
            parts.addObject()
                    .put("url", "receivedBy")
                    .putObject("valueReference")
                    .put("reference", "Organization/" + party);
        });
    }

    /** Every byte that the source can read of a referral. */
    String records(String sent) {
        var patient = read(as(POLICE).get(sent).asString()).at("/for/reference").asText();
        return as(POLICE)
                        .get(sent + "/_history")
                        .jsonPath()
                        .getList("entry.resource")
                        .toString()
                + as(POLICE)
                        .queryParam("patient", patient)
                        .get("AuditEvent")
                        .jsonPath()
                        .getList("entry.resource")
                + as(POLICE)
                        .queryParam("patient", patient)
                        .get("Task")
                        .jsonPath()
                        .getList("entry.resource");
    }

    ObjectNode patientOf(String party, String task) {
        return read(as(party)
                .get(read(as(party).get(task).asString()).at("/for/reference").asText())
                .asString());
    }

    ObjectNode patient(String party, ObjectNode task) {
        return read(as(party).get(task.at("/for/reference").asText()).asString());
    }
}
