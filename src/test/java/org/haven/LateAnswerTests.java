package org.haven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.haven.testing.OnH2;
import org.haven.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A target that lets its response deadline pass: it is told, and nobody else is. */
@OnH2
class LateAnswerTests extends CrossingSteps {

    private static final String URL = "https://haven.example.org/ig/StructureDefinition/overdue";
    private static final Duration DEADLINE = Duration.ofHours(72);

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void aTaskIsMarkedOnceItsAnswerIsOverdueAndTheSourceIsToldNothing() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        crossed();
        var before = read(as(POLICE).get(sent).asString());
        assertThat(wakesAt(sent))
                .anySatisfy(time ->
                        assertThat(Duration.between(time, deadline(task)).abs()).isLessThan(Duration.ofSeconds(1)));
        as(CLINIC).get(path(task)).then().body("extension", nullValue());
        clock.advance(DEADLINE.plusHours(1));
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .get(path(task))
                        .then()
                        .body("status", equalTo("received"))
                        .body("extension[0].url", equalTo(URL)));
        var since = read(as(CLINIC).get(path(task)).asString())
                .at("/extension/0/valueDateTime")
                .asText();
        assertThat(Duration.between(deadline(task), Instant.parse(since)).abs()).isLessThan(Duration.ofSeconds(1));
        crossed();
        unchanged(POLICE, before);
        assertThat(records(sent)).doesNotContain("overdue");
    }

    @Test
    void aTaskThatWasAnsweredInTimeIsNotMarked() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted");
        clock.advance(DEADLINE.plusHours(1));
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .get(task.at("/for/reference").asText())
                        .then()
                        .body("telecom[0].value", equalTo("555-0177")));
        as(CLINIC).get(path(task)).then().body("extension", nullValue());
    }

    private static String path(ObjectNode task) {
        return "Task/" + task.get("id").asText();
    }

    private static Instant deadline(ObjectNode task) {
        return Instant.parse(task.at("/meta/lastUpdated").asText()).plus(DEADLINE);
    }

    private List<Instant> wakesAt(String sent) {
        return jdbc
                .queryForList(
                        "select execution_time from scheduled_tasks where task_name = 'cross' and task_instance like ?",
                        Timestamp.class,
                        sent.substring(5) + "/%")
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }
}
