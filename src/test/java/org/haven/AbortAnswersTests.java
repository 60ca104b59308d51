package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** What a source is shown of the answer to its request to stop, and for how long. */
@OnH2
class AbortAnswersTests extends CrossingSteps {

    private static final String MARKER = "zz-said-by-the-target";
    private static final String TIER = "https://haven.example.org/ig/StructureDefinition/disclosure-tier";

    @Test
    void aRefusalToStopIsShownWhileTheReleaseTellsOfItAndInNoVersionAfterwards() {
        var asked = Asked.of(this);
        answer(asked, "rejected");
        crossed();
        unchanged(POLICE, asked.own());
        assertThat(versions(asked)).containsExactly("requested");
        var release = grant(asked, "status");
        as(POLICE)
                .get(asked.path())
                .then()
                .body("status", equalTo("rejected"))
                .body("statusReason.coding[0].code", equalTo("not-disclosed"))
                .body("statusReason.text", equalTo(null));
        assertThat(records(asked.sent())).doesNotContain(MARKER);
        revoke(CLINIC, release);
        nothingIsShown(asked, "rejected");
    }

    @Test
    void anAgreementToStopIsShownWithTheEndThatItBringsAndBothFallBackTogether() {
        var asked = Asked.of(this);
        answer(asked, "accepted");
        crossed();
        unchanged(POLICE, asked.own());
        var release = grant(asked, "status");
        as(POLICE).get(asked.path()).then().body("status", equalTo("accepted"));
        as(POLICE).get(asked.sent()).then().body("status", equalTo("cancelled"));
        revoke(CLINIC, release);
        nothingIsShown(asked, "accepted");
        as(POLICE).get(asked.sent()).then().body("status", equalTo("received"));
    }

    @Test
    void aLowerTierDoesNotTellOfTheAnswer() {
        var asked = Asked.of(this);
        answer(asked, "rejected");
        grant(asked, "acknowledgement");
        as(POLICE).get(asked.path()).then().body("status", equalTo("requested"));
        assertThat(versions(asked)).containsExactly("requested");
    }

    @Test
    void aRequestThatNobodyAnsweredEndsWithTheShownEndAndOpensAgainWithTheFallBack() {
        var asked = Asked.of(this);
        step(asked.task(), "completed", "services-completed").then().statusCode(200);
        crossed();
        unchanged(POLICE, asked.own());
        var audited = audits(asked);
        var release = grant(asked, "status");
        as(POLICE).get(asked.sent()).then().body("status", equalTo("completed"));
        as(POLICE).get(asked.path()).then().body("status", equalTo("cancelled"));
        crossed();
        changeContact(POLICE, patientOf(POLICE, asked.sent()), "555-0177");
        crossed();
        revoke(CLINIC, release);
        nothingIsShown(asked, "cancelled");
        // One for what was shown and one for the contact: that the server closed the request is no withdrawal.
        crossed();
        assertThat(audits(asked)).isEqualTo(audited + 2);
    }

    private void nothingIsShown(Asked asked, String before) {
        as(POLICE).get(asked.path()).then().body("status", equalTo("requested"));
        assertThat(versions(asked)).containsOnly("requested");
        as(POLICE)
                .queryParam("focus", asked.sent())
                .queryParam("status", before)
                .get("Task")
                .then()
                .body("total", equalTo(0));
        as(POLICE).get(asked.path() + "/_history/2").then().statusCode(404);
        assertThat(records(asked.sent())).doesNotContain(MARKER);
    }

    private List<String> versions(Asked asked) {
        return as(POLICE).get(asked.path() + "/_history").jsonPath().getList("entry.resource.status");
    }

    private int audits(Asked asked) {
        return as(POLICE)
                .queryParam("patient", asked.own().at("/for/reference").asText())
                .queryParam("_summary", "count")
                .get("AuditEvent")
                .path("total");
    }

    private void answer(Asked asked, String status) {
        var answer = asked.copy().deepCopy().put("status", status);
        answer.putObject("statusReason").put("text", MARKER);
        put(CLINIC, answer).then().statusCode(200);
    }

    private ObjectNode grant(Asked asked, String tier) {
        var consent = (ObjectNode) resource(bundle(bundle -> {}), "Consent").deepCopy();
        consent.remove("identifier");
        ((ObjectNode) consent.get("patient")).set("reference", asked.task().at("/for/reference"));
        ((ObjectNode) consent.at("/organization/0")).put("reference", "Organization/" + CLINIC);
        var provision = (ObjectNode) consent.get("provision");
        provision.putArray("extension").addObject().put("url", TIER).put("valueCode", tier);
        var today = LocalDate.now(ZoneOffset.UTC);
        provision
                .putObject("period")
                .put("start", today.minusDays(2).toString())
                .put("end", today.plusDays(30).toString());
        ((ObjectNode) provision.at("/actor/0/reference")).put("reference", "Organization/" + POLICE);
        return read(as(CLINIC)
                .body(consent.toString())
                .post("Consent")
                .then()
                .statusCode(201)
                .extract()
                .asString());
    }

    /**
     * A referral that the clinic works on, and the request of the police to stop.
     *
     * @param sent the coordinating Task of the police
     * @param task that of the clinic
     * @param own the request
     * @param copy the clinic's copy of it
     */
    private record Asked(String sent, ObjectNode task, ObjectNode own, ObjectNode copy) {

        static Asked of(AbortAnswersTests tests) {
            var sent = tests.send(bundle -> {});
            var task = tests.walked(tests.delivered(sent), "accepted", "in-progress:scheduled");
            tests.crossed();
            var own = read(tests.ask(tests.shown(sent))
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString());
            return new Asked(sent, task, own, tests.asked(task));
        }

        String path() {
            return "Task/" + own.get("id").asText();
        }
    }
}
