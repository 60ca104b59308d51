package org.haven;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the operator's monitoring reads: the figures are there, and nobody in them. */
@OnH2
class MetricsTests extends HavenTests {

    private static final String MARKER = "Zzyzx";

    @Value("${haven.metrics.port}")
    private int port;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void noMetricHoldsAnIdANameOrAnythingThatACallerTyped() {
        var number = MARKER + UUID.randomUUID();
        var referral = as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number)
                        .replace("Jane", MARKER))
                .post()
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var task = ReferralFlowTests.location(referral, "Task");
        eventually().untilAsserted(() -> as(POLICE).get(task).then().body("status", equalTo("received")));
        String copy = as(CLINIC)
                .queryParam("identifier", "https://haven.example.org/ig/sid/referral|" + task.substring(5))
                .get("Task")
                .then()
                .extract()
                .path("entry[0].resource.id");
        as(POLICE).get(task + "/_history/1");
        as(CLINIC).get("Task/" + copy + "/" + MARKER);
        as(CLINIC).queryParam("name", MARKER).get("Patient");
        as(CLINIC).get("Patient/$" + MARKER);
        as(CLINIC).body("{\"resourceType\":\"" + MARKER + "\"}").post(MARKER);
        as(CLINIC).header("If-Match", "W/\"" + MARKER + "\"").body("{}").put("Task/" + copy);
        as(CLINIC).request(MARKER, "Task");
        given().baseUri(baseUrl).get("/" + MARKER);
        given().baseUri(baseUrl).formParam("grant_type", MARKER).post("/oauth2/token");
        given().baseUri(baseUrl).auth().preemptive().basic(MARKER, MARKER).post("/oauth2/token");
        given().baseUri(baseUrl).header("Authorization", "Bearer " + MARKER).get("/fhir/Task");
        given().baseUri(baseUrl).get("/ig/" + MARKER + ".html");
        assertThat(metrics())
                .doesNotContainIgnoringCase(MARKER)
                .doesNotContain(task.substring(5), copy)
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-")
                .doesNotContain(POLICE, CLINIC)
                .contains("uri=\"/fhir/Task/{id}\"")
                .contains("uri=\"/fhir\"");
    }

    @Test
    void theFiguresThatAnOperatorWatchesAreThere() {
        var before = figure("haven_deliveries_total");
        var received = figure("haven_referrals{state=\"received\"}");
        var number = UUID.randomUUID().toString();
        as(POLICE)
                .body(example("referral-from-rms.json")
                        .replace("SPD-2026-004711", number)
                        .replace("V-20431", number))
                .post()
                .then()
                .statusCode(200);
        eventually()
                .untilAsserted(
                        () -> assertThat(figure("haven_deliveries_total")).isEqualTo(before + 1));
        assertThat(figure("haven_referrals{state=\"received\"}")).isEqualTo(received + 1);
        eventually().untilAsserted(() -> assertThat(figure("haven_jobs_due")).isZero());
        assertThat(figure("haven_jobs_oldest_age_seconds")).isZero();
        assertThat(figure("haven_jobs_failing")).isZero();
        assertThat(metrics())
                .contains("hikaricp_connections_active{pool=\"haven\"}")
                .contains("http_server_requests_seconds_count{")
                .containsPattern("dbscheduler_[a-z_]*completions[a-z_]*\\{[^}]*result=\"ok\"[^}]*task=\"cross\"");
    }

    @Test
    void aSubscriptionWhoseReceiverFailsIsCounted() {
        var before = figure("haven_notifications_failing");
        var id = UUID.randomUUID().toString();
        jdbc.update(
                "insert into haven_subscription_work (subscription_id, party_id, channel, generation, failures)"
                        + " values (?, 'nobody', 'rest-hook', 0, 1)",
                id);
        try {
            assertThat(figure("haven_notifications_failing")).isEqualTo(before + 1);
        } finally {
            jdbc.update("delete from haven_subscription_work where subscription_id = ?", id);
        }
    }

    @Test
    void thePartiesPortHasNoMetricsAndTheMetricsPortNothingElse() {
        for (var party : List.of(POLICE, CLINIC, OPERATOR)) {
            given().baseUri(baseUrl)
                    .header("Authorization", "Bearer " + token(party, "system/*.cruds"))
                    .get("/actuator/prometheus")
                    .then()
                    .statusCode(403);
        }
        given().baseUri(baseUrl).get("/actuator/prometheus").then().statusCode(401);
        given().baseUri(baseUrl)
                .header("Host", "localhost:" + port)
                .get("/actuator/prometheus")
                .then()
                .statusCode(401);
        for (var path : List.of(
                "/fhir/metadata", "/fhir/Task", "/oauth2/token", "/ig/index.html", "/actuator/health", "/actuator")) {
            assertThat(given().port(port).redirects().follow(false).get(path).statusCode())
                    .as(path)
                    .isIn(401, 403);
        }
    }

    private String metrics() {
        return given().port(port)
                .get("/actuator/prometheus")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private double figure(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name + " in\n" + metrics()));
    }
}
