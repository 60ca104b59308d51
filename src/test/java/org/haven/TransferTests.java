package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.UUID;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** The same referral to another target: a new Task on the same ServiceRequest, and nothing of the first target's along. */
@OnH2
class TransferTests extends ReferralSteps {

    private static final String MARKER = "Only the clinic may know this";

    @Test
    void anEndedReferralGoesToAnotherTargetThatLearnsNothingOfTheFirst() {
        var old = ended();
        var clinics = delivered("Task/" + old.get("id").asText());
        var number = UUID.randomUUID().toString();
        var made = transfer(old, order(number, releaseFor(old)));
        made.then()
                .statusCode(200)
                .body("resourceType", equalTo("Task"))
                .body("status", equalTo("requested"))
                .body("owner.reference", equalTo("Organization/" + ADVOCATES))
                .body("focus.reference", equalTo(old.at("/focus/reference").asText()))
                .body("restriction.period.end", startsWith("2030-12-31"));
        String id = made.path("id");
        var found = new Response[1];
        eventually().untilAsserted(() -> {
            found[0] = as(ADVOCATES)
                    .queryParam("identifier", "https://haven.example.org/ig/sid/referral|" + id)
                    .queryParam("_include", "Task:focus")
                    .get("Task");
            found[0].then().body("total", equalTo(1));
        });
        var patient =
                read(found[0].asString()).at("/entry/0/resource/for/reference").asText();
        for (var type : java.util.List.of("Task", "ServiceRequest", "Consent", "Provenance")) {
            assertThat(as(ADVOCATES).queryParam("patient", patient).get(type).asString())
                    .doesNotContain(
                            MARKER,
                            CLINIC,
                            clinics.get("id").asText(),
                            old.get("id").asText());
        }
        as(CLINIC)
                .get(clinics.at("/focus/reference").asText())
                .then()
                .body("performer[0].reference", equalTo("Organization/" + CLINIC))
                .body("meta.versionId", equalTo("1"));
    }

    @Test
    void theSameOrderAgainAnswersWithTheTaskThatIsThere() {
        var old = ended();
        var order = order(UUID.randomUUID().toString(), releaseFor(old));
        String first = transfer(old, order).then().statusCode(200).extract().path("id");
        transfer(old, order).then().statusCode(200).body("id", equalTo(first));
        var otherTarget = order.deepCopy();
        ((ObjectNode) otherTarget.at("/parameter/0/valueReference")).put("reference", "Organization/" + CLINIC);
        refused(transfer(old, otherTarget), 409, "duplicate");
    }

    @Test
    void anOpenReferralIsNotTransferred() {
        var open = shown(send(bundle -> {}));
        refused(transfer(open, order("T-1", releaseFor(open))), 409, "conflict")
                .body("issue[0].diagnostics", containsString("is received"));
        unchanged(POLICE, open);
    }

    @Test
    void aTargetThatHadTheReferralBeforeDoesNotGetItAgain() {
        var old = ended();
        var back = order(UUID.randomUUID().toString(), releaseFor(old));
        ((ObjectNode) back.at("/parameter/0/valueReference")).put("reference", "Organization/" + CLINIC);
        refused(transfer(old, back), 409, "conflict").body("issue[0].expression", hasItem("Task.owner"));
    }

    @Test
    void withoutPartnershipOrPermissionOfItsOwnTheNewTargetGetsNothing() {
        var old = ended();
        var number = UUID.randomUUID().toString();
        var without = order(number, releaseFor(old));
        ((ArrayNode) without.get("parameter")).remove(2);
        refused(transfer(old, without), 422, "business-rule")
                .body("issue[0].expression", hasItem("ServiceRequest.supportingInfo"));
        var nobody = order(number, releaseFor(old));
        ((ObjectNode) nobody.at("/parameter/0/valueReference")).put("reference", "Organization/" + OTHER_POLICE);
        refused(transfer(old, nobody), 422, "business-rule").body("issue[0].expression", hasItem("Task.owner"));
        as(POLICE)
                .get(old.at("/focus/reference").asText())
                .then()
                .body("performer[0].reference", equalTo("Organization/" + CLINIC))
                .body("meta.versionId", equalTo("1"));
    }

    @Test
    void aStrangersTaskIsNotKnownAndATargetTransfersNothing() {
        var old = ended();
        var order = order("T-2", "Consent/x");
        refused(as(OTHER_POLICE).body(order.toString()).post(path(old)), 404, "not-found");
        var clinics = delivered("Task/" + old.get("id").asText());
        refused(as(CLINIC).body(order.toString()).post(path(clinics)), 403, "forbidden");
        refused(
                as(POLICE, "system/Task.rus system/ServiceRequest.u")
                        .body(order.toString())
                        .post(path(old)),
                403,
                "forbidden");
    }

    @Test
    void whatAnOrderLacksIsNamed() {
        var old = ended();
        var unknown = order("T-3", "Consent/x");
        ((ArrayNode) unknown.get("parameter")).addObject().put("name", "note").put("valueString", "x");
        refused(transfer(old, unknown), 400, "invalid").body("issue[0].diagnostics", containsString("deadline"));
        var anonymous = order("T-3", "Consent/x");
        ((ArrayNode) anonymous.get("parameter")).remove(1);
        refused(transfer(old, anonymous), 400, "invalid")
                .body("issue[0].expression", hasItem("Parameters.parameter.where(name = 'identifier')"));
        var late = order("T-3", releaseFor(old));
        ((ArrayNode) late.get("parameter")).addObject().put("name", "deadline").put("valueDate", "2020-01-01");
        refused(transfer(old, late), 422, "business-rule")
                .body("issue[0].expression", hasItem("Parameters.parameter.where(name = 'deadline')"));
    }

    @Test
    void theByHandWayIsOpenToo() {
        var old = ended();
        var request = read(as(POLICE).get(old.at("/focus/reference").asText()).asString());
        ((ObjectNode) request.at("/performer/0")).put("reference", "Organization/" + ADVOCATES);
        ((ArrayNode) request.get("supportingInfo")).addObject().put("reference", releaseFor(old));
        as(POLICE)
                .body(request.toString())
                .put("ServiceRequest/" + request.get("id").asText())
                .then()
                .statusCode(200);
        var task = old.deepCopy().put("status", "requested");
        task.remove(java.util.List.of("id", "meta", "statusReason"));
        ((ObjectNode) task.get("owner")).put("reference", "Organization/" + ADVOCATES);
        as(POLICE).body(task.toString()).post("Task").then().statusCode(201);
    }

    @Test
    void whileATaskIsOpenItsRequestKeepsItsPerformer() {
        var open = shown(send(bundle -> {}));
        var request = read(as(POLICE).get(open.at("/focus/reference").asText()).asString());
        ((ObjectNode) request.at("/performer/0")).put("reference", "Organization/" + ADVOCATES);
        refused(
                        as(POLICE)
                                .body(request.toString())
                                .put("ServiceRequest/" + request.get("id").asText()),
                        409,
                        "conflict")
                .body("issue[0].expression", hasItem("ServiceRequest.performer"));
    }

    /** A referral that the clinic has noted something on, and that the police have taken back. */
    private ObjectNode ended() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        task = read(step(task, "accepted", null).asString());
        task.putArray("note").addObject().put("text", MARKER);
        put(CLINIC, task).then().statusCode(200);
        return read(step(POLICE, shown(sent), "cancelled", "sent-in-error")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Response transfer(ObjectNode old, ObjectNode order) {
        return as(POLICE).body(order.toString()).post(path(old));
    }

    private static String path(ObjectNode task) {
        return "Task/" + task.get("id").asText() + "/$transfer";
    }

    private static ObjectNode order(String number, String release) {
        var order = JSON.createObjectNode().put("resourceType", "Parameters");
        var parameters = order.putArray("parameter");
        parameters
                .addObject()
                .put("name", "owner")
                .putObject("valueReference")
                .put("reference", "Organization/" + ADVOCATES);
        parameters
                .addObject()
                .put("name", "identifier")
                .putObject("valueIdentifier")
                .put("system", "http://springfield-pd.example.org/referral-tasks")
                .put("value", number);
        parameters
                .addObject()
                .put("name", "release")
                .putObject("valueReference")
                .put("reference", release);
        return order;
    }

    /** The victim's release for the advocates. */
    private String releaseFor(ObjectNode task) {
        var consent = resource(bundle(bundle -> {}), "Consent");
        consent.set("patient", task.get("for"));
        ((ObjectNode) consent.at("/provision/actor/0/reference")).put("reference", "Organization/" + ADVOCATES);
        return "Consent/"
                + as(POLICE)
                        .body(consent.toString())
                        .post("Consent")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }
}
