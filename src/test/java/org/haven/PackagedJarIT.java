package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.haven.testing.Databases;
import org.haven.testing.HavenProcess;
import org.haven.testing.HavenTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users start: what it says and takes at start, and that a kill at the worst moment loses nothing. */
class PackagedJarIT extends HavenTests {

    @TempDir
    Path folder;

    private final int port = Databases.freePort();

    /** What a dead node was doing is taken up again after four seconds instead of twenty. */
    private static final String SOON = "--haven.jobs.heartbeat=1s";

    /** One test, because each start of the jar takes a while: every step rests on the one before. */
    @Test
    void aReferralArrivesOnceThoughTheServerWasKilledBetweenStoringAndDeliveringAndAgainWhileDelivering()
            throws IOException {
        String task;
        // Jobs are off on this node, so the referral's job waits in the database when the server is killed.
        try (var haven = HavenProcess.start(folder, port, "--haven.jobs.enabled=false")) {
            baseUrl = haven.baseUrl();
            isReadyWithinItsMemoryAndTellsANewcomerWhatToDo(haven);
            var sent = as(POLICE)
                    .body(example("referral-from-rms.json"))
                    .post()
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            task = ReferralFlowTests.location(sent, "Task");
            haven.kill();
        }
        // Delivery begins with the start; the kill comes as soon as the server answers: before, within or after it.
        HavenProcess.start(folder, port, SOON).kill();
        try (var restarted = HavenProcess.start(folder, port, SOON)) {
            arrivesOnce(task);
            finishesWhatIsInFlightWhenItIsStopped(restarted);
        }
    }

    private void isReadyWithinItsMemoryAndTellsANewcomerWhatToDo(HavenProcess haven) {
        eventually()
                .untilAsserted(() -> assertThat(String.join("\n", haven.log()))
                        .contains(baseUrl + "/fhir")
                        .contains("springfield-pd, lakeside-pd, riverside-clinic, harbor-advocates, haven-admin")
                        .contains("A five-minute tour"));
        assertThat(folder.resolve("data")).isDirectory();
        haven.residentMebibytes().ifPresent(mebibytes -> assertThat(mebibytes).isLessThanOrEqualTo(900));
    }

    /** SIGTERM comes when half of a request is there; the other half is still read, and answered. */
    private void finishesWhatIsInFlightWhenItIsStopped(HavenProcess haven) throws IOException {
        var body = example("referral-from-lakeside.json").getBytes(StandardCharsets.UTF_8);
        var connection =
                (HttpURLConnection) URI.create(baseUrl + "/fhir").toURL().openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + token(OTHER_POLICE, "system/*.cruds"));
        connection.setRequestProperty("Content-Type", "application/fhir+json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(body.length);
        try (var out = connection.getOutputStream()) {
            out.write(body, 0, 1000);
            out.flush();
            haven.terminate();
            eventually().until(() -> refusesConnections(port));
            out.write(body, 1000, body.length - 1000);
        }
        assertThat(connection.getResponseCode()).isEqualTo(200);
        eventually().until(() -> !haven.isAlive());
    }

    private static boolean refusesConnections(int port) {
        try (var socket = new Socket("localhost", port)) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void arrivesOnce(String task) {
        // A job that was running when its node died is taken up again when its heart has not beaten for a while.
        eventually()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> as(POLICE).get(task).then().statusCode(200).body("status", equalTo("received")));
        for (var type : new String[] {"Task", "Patient", "ServiceRequest", "Consent", "Provenance", "AuditEvent"}) {
            as(CLINIC).get(type).then().statusCode(200).body("total", equalTo(1));
            as(POLICE).get(type).then().statusCode(200).body("total", equalTo(1));
        }
    }
}
