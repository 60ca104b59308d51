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

/** A target that lets its response deadline pass: it is told, and so is a source that knows of no answer. */
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
    void aTaskIsMarkedOnceItsAnswerIsOverdue() {
        var sent = send(bundle -> {});
        var task = delivered(sent);
        crossed();
        assertThat(wakesAt(sent))
                .anySatisfy(time ->
                        assertThat(Duration.between(time, deadline(task)).abs()).isLessThan(Duration.ofSeconds(1)));
        as(CLINIC).get(path(task)).then().body("extension", nullValue());
        letTheDeadlinePass(sent);
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
    }

    @Test
    void aSourceThatIsToldOfNoAnswerIsToldThatItIsOverdueWhetherThereIsOneOrNot() {
        var silent = send(bundle -> {});
        var answered = send(bundle -> {});
        delivered(silent);
        walked(delivered(answered), "accepted");
        crossed();
        letTheDeadlinePass(silent);
        letTheDeadlinePass(answered);
        for (var sent : List.of(silent, answered)) {
            eventually()
                    .untilAsserted(() -> as(POLICE)
                            .get(sent)
                            .then()
                            .body("status", equalTo("received"))
                            .body("meta.versionId", equalTo("3"))
                            .body("extension.url", equalTo(List.of(URL))));
            as(POLICE)
                    .queryParam("_id", sent.substring(5))
                    .queryParam("overdue", "lt" + clock.now())
                    .get("Task")
                    .then()
                    .body("total", equalTo(1));
        }
        crossed();
        changeContact(POLICE, patientOf(POLICE, silent), "555-0178");
        crossed();
        as(POLICE).get(silent).then().body("meta.versionId", equalTo("3"));
        changeContact(POLICE, patientOf(POLICE, answered), "555-0178");
        crossed();
        assertThat(events(silent)).isEqualTo(events(answered));
    }

    @Test
    void aTaskThatWasAnsweredInTimeIsNotMarked() {
        var sent = send(bundle -> {});
        var task = walked(delivered(sent), "accepted");
        letTheDeadlinePass(sent);
        eventually()
                .untilAsserted(() -> as(CLINIC)
                        .get(task.at("/for/reference").asText())
                        .then()
                        .body("telecom[0].value", equalTo("555-0177")));
        as(CLINIC).get(path(task)).then().body("extension", nullValue());
    }

    /** Jobs go by the machine's clock, so something must happen for the referral to be looked at. */
    private void letTheDeadlinePass(String sent) {
        if (clock.now().isBefore(Instant.now().plus(DEADLINE))) {
            clock.advance(DEADLINE.plusHours(1));
        }
        changeContact(POLICE, patientOf(POLICE, sent), "555-0177");
    }

    /** What the source's records of disclosures and arrivals say happened, without when and to whom. */
    private List<String> events(String sent) {
        return as(POLICE)
                .queryParam("patient", patientOf(POLICE, sent))
                .queryParam("_sort", "date")
                .get("AuditEvent")
                .jsonPath()
                .getList("entry.resource.collect { it.subtype*.code.toString() + it.action +"
                        + " it.entity*.what.reference.size() }");
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
