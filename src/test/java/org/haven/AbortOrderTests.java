package org.haven;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.server.Records;
import org.haven.testing.OnPostgreSql;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An answer to a request to stop ends the referral, and the end of a referral closes the request: two ways to write the same
 * two Tasks, which must not wait for each other in a circle. PostgreSQL alone ends such a circle by failing one of them.
 */
@OnPostgreSql
class AbortOrderTests extends ReferralSteps {

    private static final int TIMES = 20;

    /** Taken, or refused because the other was first. */
    private static final Set<Integer> ANSWERS = Set.of(200, 409, 412);

    @Autowired
    private Records records;

    @Autowired
    private AccessContext context;

    @Autowired
    private Parties parties;

    @Autowired
    private FhirContext fhir;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private Access clinic;
    private ObjectNode begun;

    @BeforeEach
    void aReferralUnderWay() {
        clinic = Access.of(parties.byId(CLINIC).orElseThrow());
        begun = walked("accepted in-progress:contact-made");
        begun.remove(List.of("id", "identifier", "partOf"));
        begun.remove("meta");
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void agreeingToStopAndCompletingNeverFailForEachOther() throws Exception {
        var answers = new ArrayList<Integer>();
        for (int i = 0; i < TIMES; i++) {
            var asked = asked();
            var start = new CyclicBarrier(2);
            var agreed = asked.abort().deepCopy().put("status", "accepted");
            var first = threads.submit(after(start, () -> put(CLINIC, agreed).statusCode()));
            var second = threads.submit(after(
                    start,
                    () -> step(asked.task(), "completed", "services-completed").statusCode()));
            answers.add(first.get());
            answers.add(second.get());
            assertThat(status(asked.task())).isIn("cancelled", "completed");
            assertThat(status(asked.abort())).isIn("accepted", "cancelled");
        }
        assertThat(answers).isSubsetOf(ANSWERS).contains(200);
    }

    private String status(ObjectNode task) {
        return as(CLINIC).get("Task/" + task.get("id").asText()).path("status");
    }

    private static Callable<Integer> after(CyclicBarrier start, Callable<Integer> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    /** A Task of the clinic's as the door makes it, and a request to stop it. */
    private Asked asked() {
        return context.call(clinic, () -> {
            var task = create(begun);
            return new Asked(task, create(abortOf(task)));
        });
    }

    private ObjectNode create(ObjectNode task) {
        var stored = records.create(fhir.newJsonParser().parseResource(Task.class, task.toString()), clinic);
        return read(fhir.newJsonParser().encodeResourceToString(stored));
    }

    private record Asked(ObjectNode task, ObjectNode abort) {}
}
