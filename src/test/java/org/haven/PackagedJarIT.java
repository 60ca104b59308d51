package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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

    /** One test, because each start of the jar takes a while: every step rests on the one before. */
    @Test
    void aReferralArrivesOnceThoughTheServerWasKilledBetweenStoringAndDeliveringAndAgainWhileDelivering() {
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
        HavenProcess.start(folder, port).kill();
        try (var restarted = HavenProcess.start(folder, port)) {
            arrivesOnce(task);
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
