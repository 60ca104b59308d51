package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.haven.referral.Deadlines;
import org.haven.referral.Overdue;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Marks a side's Task when that side knows of no answer and the target's response deadline has passed, and has the referral
 * looked at again at that time.
 */
@Component
class ResponseDeadline {

    private final Deadlines deadlines;
    private final Records records;
    private final CrossingJobs jobs;
    private final Clock clock;

    ResponseDeadline(Deadlines deadlines, Records records, @Lazy CrossingJobs jobs, Clock clock) {
        this.deadlines = deadlines;
        this.records = records;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * @param task the Task of either side, or what it is to become; the mark is put on it
     * @param marked how the Task stands now: the mark that it has stays as it is
     * @param sides of a referral that was delivered
     */
    void mark(Task task, Task marked, BothSides sides) {
        Overdue.carry(marked, task);
        if (!Overdue.isUnanswered(task)) {
            Overdue.unmark(task);
        } else if (!Overdue.isMarked(task)) {
            var deadline = deadlines.response(arrival(sides), sides.target());
            if (deadline.isAfter(Instant.now(clock))) {
                jobs.at(deadline, sides.order());
            } else {
                Overdue.mark(task, deadline);
            }
        }
    }

    /** When the door made the target's Task: the time of its first version. */
    private Instant arrival(BothSides sides) {
        var task = sides.targetTask().orElseThrow();
        var first = BothSides.version(task) == 1
                ? task
                : records.find(Task.class, "Task/" + task.getIdElement().getIdPart() + "/_history/1", sides.atTarget())
                        .orElse(task);
        return first.getMeta().getLastUpdated().toInstant();
    }
}
