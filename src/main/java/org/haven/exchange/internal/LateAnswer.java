package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.haven.referral.Deadlines;
import org.haven.referral.Overdue;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Marks the target's Task when the target has neither accepted nor rejected by its response deadline, and comes back at that
 * time. Nothing of it crosses.
 */
@Component
@Order(Passage.LATE_ANSWER)
class LateAnswer implements Passage {

    private final Deadlines deadlines;
    private final Records records;
    private final CrossingJobs jobs;
    private final Clock clock;

    LateAnswer(Deadlines deadlines, Records records, @Lazy CrossingJobs jobs, Clock clock) {
        this.deadlines = deadlines;
        this.records = records;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.targetTask()
                .filter(task -> Overdue.isUnanswered(task) && !Overdue.isMarked(task))
                .isEmpty()) {
            return sides;
        }
        var task = sides.targetTask().get();
        var deadline = deadlines.response(arrival(task, sides), sides.target());
        if (deadline.isAfter(Instant.now(clock))) {
            jobs.at(deadline, sides.order());
            return sides;
        }
        var marked = task.copy();
        Overdue.mark(marked, deadline);
        return sides.arrived(records.update(marked, sides.atTarget()));
    }

    /** When the door made the target's Task: the time of its first version. */
    private Instant arrival(Task task, BothSides sides) {
        var first = BothSides.version(task) == 1
                ? task
                : records.find(Task.class, "Task/" + task.getIdElement().getIdPart() + "/_history/1", sides.atTarget())
                        .orElse(task);
        return first.getMeta().getLastUpdated().toInstant();
    }
}
