package org.haven;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Instant;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.referral.Overdue;
import org.haven.server.Records;
import org.haven.testing.OnH2;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mark of a Task whose answer is overdue is the server's: it comes and goes without the caller. */
@OnH2
class OverdueTests extends ReferralSteps {

    private static final String URL = "https://haven.example.org/ig/StructureDefinition/overdue";
    private static final Instant SINCE = Instant.parse("2026-11-20T09:00:00Z");

    @Autowired
    private Records records;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Test
    void anOverdueTaskIsFoundUntilItIsAnswered() {
        var task = marked(arrived());
        found(task).then().body("entry.resource.id", hasItem(task.get("id").asText()));
        var accepted = step(task, "accepted", null);
        accepted.then().statusCode(200).body("extension", nullValue());
        found(task).then().body("total", equalTo(0));
    }

    @Test
    void aQuestionIsNoAnswerAndTheMarkStaysThoughNotSent() {
        var task = marked(arrived());
        task.remove("extension");
        step(task, "received", "awaiting-information")
                .then()
                .statusCode(200)
                .body("extension.url", hasItem(URL))
                .body("extension[0].valueDateTime", startsWith("2026-11-20T09:00:00"));
    }

    @Test
    void nobodyElseSetsTheMark() {
        var task = arrived();
        mark(task);
        step(task, "received", "awaiting-information").then().statusCode(200).body("extension", nullValue());
        var sent = send(bundle -> mark(resource(bundle, "Task")));
        as(POLICE).get(sent).then().body("extension", nullValue());
    }

    private static void mark(ObjectNode task) {
        task.putArray("extension").addObject().put("url", URL).put("valueDateTime", "2026-11-20T09:00:00Z");
    }

    /** Only this Task, if it is overdue. */
    private Response found(ObjectNode task) {
        return as(CLINIC)
                .queryParam("overdue", "lt2026-11-21")
                .queryParam("_id", task.get("id").asText())
                .get("Task");
    }

    private ObjectNode marked(ObjectNode task) {
        var clinic = Access.of(parties.byId(CLINIC).orElseThrow());
        var id = task.get("id").asText();
        context.run(clinic, () -> {
            var stored = records.find(Task.class, id, clinic).orElseThrow();
            Overdue.mark(stored, SINCE);
            records.update(stored, clinic);
        });
        return read(as(CLINIC).get("Task/" + id).asString());
    }
}
