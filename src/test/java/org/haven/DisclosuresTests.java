package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.haven.testing.Refusals.refused;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;

/** The accounting of disclosures that a victim can ask for at each party. */
@OnH2
class DisclosuresTests extends CrossingSteps {

    @Test
    void aDeliveryIsAccountedForAtTheSourceAndNothingAtTheTarget() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        crossed();
        var account = account(POLICE, patientOf(POLICE, sent).get("id").asText(), "");
        assertThat(account).hasSize(1);
        var told = account.get(0);
        assertThat(part(told, "recipient").at("/valueReference/reference").asText())
                .isEqualTo("Organization/" + CLINIC);
        assertThat(part(told, "kind").at("/valueCoding/code").asText()).isEqualTo("delivery");
        assertThat(part(told, "told").at("/valueCoding/code").asText()).isEqualTo("requested");
        assertThat(part(told, "release").at("/valueReference/reference").asText())
                .isEqualTo("Consent/" + consentOf(POLICE, sent).get("id").asText());
        assertThat(part(told, "referral").at("/valueIdentifier/value").asText()).isEqualTo(sent.substring(5));
        as(POLICE)
                .get(part(told, "auditEvent").at("/valueReference/reference").asText())
                .then()
                .statusCode(200);
        assertThat(account(CLINIC, task.at("/for/reference").asText().substring(8), ""))
                .isEmpty();
    }

    @Test
    void theNewestComesFirstAndTheDaysAndTheRecipientNarrowTheAccount() {
        var sent = send(bundle -> {});
        delivered(sent);
        crossed();
        var patient = patientOf(POLICE, sent);
        changeContact(POLICE, patient, "555-0177");
        crossed();
        var id = patient.get("id").asText();
        var account = account(POLICE, id, "");
        assertThat(account).hasSize(2);
        assertThat(part(account.get(0), "when").get("valueInstant").asText())
                .isGreaterThan(part(account.get(1), "when").get("valueInstant").asText());
        var today = LocalDate.now(ZoneOffset.UTC);
        assertThat(account(POLICE, id, "start=" + today.minusDays(1) + "&end=" + today.plusDays(1)))
                .hasSize(2);
        assertThat(account(POLICE, id, "start=" + today.plusDays(2))).isEmpty();
        assertThat(account(POLICE, id, "end=" + today.minusDays(2))).isEmpty();
        assertThat(toldTo(CLINIC, id)).hasSize(2);
        assertThat(toldTo(ADVOCATES, id)).isEmpty();
    }

    private List<JsonNode> toldTo(String recipient, String patient) {
        var parameters = JSON.createObjectNode().put("resourceType", "Parameters");
        parameters
                .putArray("parameter")
                .addObject()
                .put("name", "recipient")
                .putObject("valueReference")
                .put("reference", "Organization/" + recipient);
        return disclosures(as(POLICE).body(parameters.toString()).post("Patient/" + patient + "/$disclosures"));
    }

    @Test
    void anAccountIsForOnesOwnPatientsOnlyAndNeedsTheScopes() {
        var sent = send(bundle -> {});
        delivered(sent);
        var own = patientOf(POLICE, sent).get("id").asText();
        as(OTHER_POLICE)
                .get("Patient/" + own + "/$disclosures")
                .then()
                .statusCode(404)
                .body(equalTo(as(OTHER_POLICE)
                        .get("Patient/" + patientOfNobody(own) + "/$disclosures")
                        .asString()
                        .replace(patientOfNobody(own), own)));
        refused(as(POLICE, "system/Patient.r").get("Patient/" + own + "/$disclosures"), 403, "forbidden");
        as(POLICE)
                .queryParam("subject", "x")
                .get("Patient/" + own + "/$disclosures")
                .then()
                .statusCode(400);
    }

    private static String patientOfNobody(String own) {
        return "0" + (own.charAt(1) == '0' ? "1" : "0") + own.substring(2);
    }

    private List<JsonNode> account(String party, String patient, String query) {
        return disclosures(
                as(party).get("Patient/" + patient + "/$disclosures" + (query.isEmpty() ? "" : "?" + query)));
    }

    private static List<JsonNode> disclosures(Response answer) {
        answer.then().statusCode(200);
        return StreamSupport.stream(read(answer.asString()).path("parameter").spliterator(), false)
                .toList();
    }

    private static JsonNode part(JsonNode disclosure, String name) {
        return StreamSupport.stream(disclosure.get("part").spliterator(), false)
                .filter(part -> part.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in " + disclosure));
    }
}
