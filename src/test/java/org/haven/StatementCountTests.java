package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import java.util.List;
import java.util.UUID;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.haven.testing.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The statements that the hot interactions take, a batch counting as one. A number here is a bound: lower it when the code
 * gets better, and have a reason when you raise it. One of each asks what is due between the caller and others.
 */
@OnH2
class StatementCountTests extends HavenTests {

    @Autowired
    private Statements statements;

    @Test
    void submittingAReferral() {
        send();
        var sent = statements.during(this::send);
        // One of them takes the ServiceRequest's place, so that no second Task is open on it.
        // One looks whether the Patient is known and says otherwise how to make contact.
        // One for each label and profile: a live one of HAPI's cache would be shared between transactions.
        assertThat(sent).as(listed(sent)).hasSizeLessThanOrEqualTo(44);
    }

    @Test
    void searchingTheWorklist() {
        for (int i = 0; i < 5; i++) {
            send();
        }
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .queryParam("status", "received")
                        .get("Task")
                        .then()
                        .body("total", greaterThanOrEqualTo(5)));
        var sent = statements.during(this::worklist);
        assertThat(sent).as(listed(sent)).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void submittingAResponse() {
        var patient = patient();
        respond(patient);
        var sent = statements.during(() -> respond(patient));
        // One of them draws fifty numbers for labels, so it is there only now and then.
        assertThat(sent).as(listed(sent)).hasSizeLessThanOrEqualTo(31);
    }

    private void send() {
        var number = UUID.randomUUID().toString();
        as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200);
    }

    private void worklist() {
        as(CLINIC)
                .queryParam("status", "requested,received")
                .queryParam("_sort", "-_lastUpdated")
                .get("Task")
                .then()
                .statusCode(200);
    }

    private String patient() {
        return "Patient/"
                + as(CLINIC)
                        .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\",\"given\":[\"Count\"]}]}")
                        .post("Patient")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    private void respond(String patient) {
        as(CLINIC)
                .body(example("phq-9-response.json").replace("Patient/PATIENT-ID", patient))
                .post("QuestionnaireResponse")
                .then()
                .statusCode(201);
    }

    private static String listed(List<String> sent) {
        return sent.size() + " statements:\n"
                + String.join(
                        "\n",
                        sent.stream()
                                .map(s -> s.substring(0, Math.min(160, s.length())))
                                .toList());
    }
}
