package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The answer to a request that comes again shows what its sender may read now, not what it could read then. */
@OnH2
class RepeatedAnswerTests extends ReferralSteps {

    private static final String EXTENSIONS = "https://haven.example.org/ig/StructureDefinition/";

    @Autowired
    private JdbcTemplate jdbc;

    private ObjectNode before;

    @BeforeEach
    void asItWas() {
        before = organization();
    }

    /** Others share the server, and the setting that it came with. */
    @AfterEach
    void asItWasAgain() {
        put(before);
    }

    @Test
    void anAnswerThatComesAgainShowsNothingOfATierThatIsNoLongerInForce() {
        set("status");
        var sent = send(bundle -> {});
        var task = delivered(sent);
        release(task);
        task = read(step(task, "accepted", null).asString());
        step(task, "in-progress", "scheduled").then().statusCode(200);
        eventually().untilAsserted(() -> as(POLICE).get(sent).then().body("status", equalTo("in-progress")));
        var key = UUID.randomUUID().toString();
        var body = read(as(POLICE).get(sent).asString());
        var first = submit(key, body);
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
        assertThat(first.asString()).contains("in-progress", "scheduled");

        set("delivery");

        var again = submit(key, body);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.asString()).doesNotContain("in-progress", "scheduled");
        as(POLICE).get(sent).then().body("status", equalTo("received"));
    }

    @Test
    void aReferralWhoseEndIsToldNoMoreHasItsPlaceAgain() {
        set("status");
        var sent = send(bundle -> {});
        var task = delivered(sent);
        release(task);
        step(task, "rejected", "capacity").then().statusCode(200);
        eventually().untilAsserted(() -> as(POLICE).get(sent).then().body("status", equalTo("rejected")));
        assertThat(placeOf(sent)).isNull();

        set("delivery");

        as(POLICE).get(sent).then().body("status", equalTo("received"));
        assertThat(placeOf(sent)).startsWith("ServiceRequest/");
    }

    private String placeOf(String sent) {
        return jdbc.queryForObject(
                "select open_focus from haven_task_place where task = ?",
                String.class,
                sent.substring("Task/".length()));
    }

    /** The same Task once more, as a source sends it that does not know whether it has arrived. */
    private Response submit(String key, ObjectNode shown) {
        var body = shown.deepCopy().put("status", "requested");
        body.remove("id");
        body.remove("meta");
        body.remove("businessStatus");
        var own = shown.at("/identifier/0");
        return as(POLICE)
                .header("X-Request-ID", key)
                .header("Prefer", "return=representation")
                .header(
                        "If-None-Exist",
                        "identifier=" + own.get("system").asText() + "|"
                                + own.get("value").asText())
                .body(body.toString())
                .post("Task");
    }

    private void release(ObjectNode task) {
        var consent = resource(bundle(bundle -> {}), "Consent");
        ((ObjectNode) consent.get("patient"))
                .put("reference", task.at("/for/reference").asText());
        ((ObjectNode) consent.at("/organization/0")).put("reference", "Organization/" + CLINIC);
        var provision = (ObjectNode) consent.get("provision");
        provision
                .putArray("extension")
                .addObject()
                .put("url", EXTENSIONS + "disclosure-tier")
                .put("valueCode", "status");
        provision
                .putObject("period")
                .put("start", Instant.now().minusSeconds(60).toString())
                .put("end", Instant.now().plus(Duration.ofDays(1)).toString());
        ((ObjectNode) provision.at("/actor/0/reference")).put("reference", "Organization/" + POLICE);
        ((ObjectNode) provision.at("/purpose/0")).put("code", "PATRQT").remove("display");
        var answer = as(CLINIC).body(consent.toString()).post("Consent");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    }

    private void set(String tier) {
        var organization = organization();
        organization
                .putArray("extension")
                .addObject()
                .put("url", EXTENSIONS + "disclosure-setting")
                .put("valueCode", tier);
        put(organization);
    }

    private ObjectNode organization() {
        return read(as(OPERATOR).get("Organization/" + CLINIC).asString());
    }

    private void put(ObjectNode organization) {
        as(OPERATOR)
                .body(organization.toString())
                .put("Organization/" + CLINIC)
                .then()
                .statusCode(200);
    }
}
