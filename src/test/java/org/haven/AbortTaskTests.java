package org.haven;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.haven.testing.Refusals.refused;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.server.Records;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A source asks a target to stop, by a Task of its own; each side's part in its own records. */
@OnH2
class AbortTaskTests extends ReferralSteps {

    @Autowired
    private Records records;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Autowired
    private FhirContext fhir;

    @Test
    void aSourceAsksOnceAtATime() {
        var task = shown(send(bundle -> {}));
        var first = read(ask(task).then().statusCode(201).extract().asString());
        refused(ask(task), 409, "conflict")
                .body("issue[0].expression", hasItem("Task.focus"))
                .body("issue[0].diagnostics", containsString("wait for its answer"));
        put(POLICE, first.put("status", "cancelled")).then().statusCode(200);
        ask(task).then().statusCode(201);
    }

    @Test
    void toAbortIsAskedWhileTheOwnTaskIsUnderWay() {
        var draft = read(as(POLICE)
                .get(send(bundle -> resource(bundle, "Task").put("status", "draft")))
                .asString());
        refused(ask(draft), 409, "conflict")
                .body("issue[0].diagnostics", containsString("accepted, in-progress, on-hold, received"));
        var task = shown(send(bundle -> {}));
        step(POLICE, task, "cancelled", "victim-withdrew").then().statusCode(200);
        refused(ask(task), 409, "conflict").body("issue[0].diagnostics", containsString("is cancelled"));
    }

    @Test
    void aRequestToAbortIsAboutOnesOwnReferral() {
        var task = shown(send(bundle -> {}));
        var other = shown(send(bundle -> {}));
        refused(
                        as(POLICE)
                                .body(request(task).set("for", other.get("for")).toString())
                                .post("Task"),
                        422,
                        "business-rule")
                .body("issue[0].expression", hasItem("Task.for"));
        var elsewhere = request(task);
        ((ObjectNode) elsewhere.get("owner")).put("reference", "Organization/harbor-advocates");
        refused(as(POLICE).body(elsewhere.toString()).post("Task"), 422, "business-rule")
                .body("issue[0].expression", hasItem("Task.owner"));
        var started = request(task).put("status", "accepted");
        refused(as(POLICE).body(started.toString()).post("Task"), 409, "conflict");
        var received = arrived();
        refused(as(CLINIC).body(request(received).toString()).post("Task"), 403, "forbidden");
    }

    @Test
    void aRequestWithoutAReasonIsRefused() {
        var request = request(shown(send(bundle -> {})));
        request.remove("reasonCode");
        as(POLICE)
                .body(request.toString())
                .post("Task")
                .then()
                .statusCode(422)
                .body("issue.expression.flatten()", hasItem("Task.reasonCode"));
    }

    @Test
    void onlyTheTargetAnswers() {
        var asked = read(ask(shown(send(bundle -> {}))).asString());
        refused(put(POLICE, asked.deepCopy().put("status", "accepted")), 403, "forbidden");
        refused(put(POLICE, asked.deepCopy().put("priority", "stat")), 409, "conflict")
                .body("issue[0].diagnostics", containsString("cancelled"));
        unchanged(POLICE, asked);
    }

    @Test
    void withTheReferralItsRequestToAbortEnds() {
        var task = shown(send(bundle -> {}));
        var asked = read(ask(task).asString());
        step(POLICE, task, "cancelled", "victim-withdrew").then().statusCode(200);
        as(POLICE).get("Task/" + asked.get("id").asText()).then().body("status", equalTo("cancelled"));
    }

    @Test
    void aTargetThatAgreesToStopEndsTheReferral() {
        var task = walked("accepted in-progress:contact-made");
        var abort = crossed(task);
        put(CLINIC, abort.put("status", "accepted")).then().statusCode(200);
        as(CLINIC)
                .get("Task/" + task.get("id").asText())
                .then()
                .body("status", equalTo("cancelled"))
                .body("statusReason.coding[0].code", equalTo("aborted"))
                .body("businessStatus.coding[0].code", equalTo("contact-made"));
    }

    @Test
    void aTargetThatGoesOnSaysWhy() {
        var task = walked("accepted in-progress:contact-made on-hold:wait-listed");
        var abort = crossed(task);
        refused(put(CLINIC, abort.deepCopy().put("status", "rejected")), 422, "required")
                .body("issue[0].expression", hasItem("Task.statusReason"));
        var rejected = abort.deepCopy().put("status", "rejected");
        rejected.putObject("statusReason").put("text", "The victim wants to go on");
        put(CLINIC, rejected).then().statusCode(200);
        unchanged(task);
    }

    @Test
    void aTargetDoesNotChangeWhatItIsAsked() {
        var abort = crossed(walked("accepted in-progress:contact-made"));
        var changed = abort.deepCopy().put("status", "accepted");
        code(changed.putObject("reasonCode"), REASON, "duplicate");
        refused(put(CLINIC, changed), 422, "business-rule").body("issue[0].expression", hasItem("Task.reasonCode"));
        refused(put(CLINIC, abort.deepCopy().put("status", "cancelled")), 403, "forbidden");
        unchanged(abort);
    }

    @Test
    void aReferralThatHasEndedIsNotAborted() {
        var task = walked("accepted in-progress:contact-made");
        var abort = crossed(task);
        step(task, "failed", "service-ended").then().statusCode(200);
        as(CLINIC).get("Task/" + abort.get("id").asText()).then().body("status", equalTo("cancelled"));
    }

    private Response ask(ObjectNode task) {
        return as(POLICE).body(request(task).toString()).post("Task");
    }

    private static ObjectNode request(ObjectNode task) {
        var request = JSON.createObjectNode().put("resourceType", "Task");
        request.put("status", "requested").put("intent", "order").put("authoredOn", "2026-12-08T08:15:00Z");
        code(request.putObject("code"), "http://hl7.org/fhir/CodeSystem/task-code", "abort");
        request.putObject("focus").put("reference", "Task/" + task.get("id").asText());
        request.set("for", task.get("for"));
        request.set("requester", task.get("requester").deepCopy());
        request.set("owner", task.get("owner").deepCopy());
        code(request.putObject("reasonCode"), REASON, "victim-withdrew");
        return request;
    }

    /** The target's copy of a request, as the server makes it. */
    private ObjectNode crossed(ObjectNode task) {
        var clinic = Access.of(parties.byId(CLINIC).orElseThrow());
        var copy = fhir.newJsonParser().parseResource(Task.class, request(task).toString());
        var id = context.call(clinic, () -> records.create(copy, clinic))
                .getIdElement()
                .getIdPart();
        return read(as(CLINIC).get("Task/" + id).asString());
    }
}
