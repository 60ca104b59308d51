package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.server.Records;
import org.haven.testing.HavenTests;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the server itself reads of a resource's versions, from which it tells the steps that a referral has taken. */
@OnH2
class HistoryTests extends HavenTests {

    private static final int VERSIONS = 40;

    @Autowired
    private Records records;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Test
    void noVersionIsMissedWhileAnotherIsWritten() {
        String id = as(CLINIC)
                .body("{\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Doe\"}]}")
                .post("Patient")
                .path("id");
        var access = Access.of(parties.byId(CLINIC).orElseThrow());
        var writer = CompletableFuture.runAsync(() -> {
            for (int version = 1; version < VERSIONS; version++) {
                as(CLINIC)
                        .header("If-Match", "W/\"" + version + "\"")
                        .body("{\"resourceType\":\"Patient\",\"id\":\"" + id + "\",\"name\":[{\"family\":\"Doe "
                                + version + "\"}]}")
                        .put("Patient/" + id)
                        .then()
                        .statusCode(200);
            }
        });
        while (!writer.isDone()) {
            var versions = context.call(access, () -> records.history(Patient.class, id, access));
            assertThat(versions.get(versions.size() - 1).getMeta().getVersionId())
                    .isEqualTo("1");
            assertThat(versions)
                    .hasSize(Integer.parseInt(versions.get(0).getMeta().getVersionId()));
        }
        writer.join();
        assertThat(context.call(access, () -> records.history(Patient.class, id, access)))
                .hasSize(VERSIONS);
    }
}
