package org.haven.exchange.internal;

import org.haven.referral.Deadlines;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that a referral which could not be delivered now is looked at again at its deadline. */
@Component
@Order(Passage.WAITING)
class Waiting implements Passage {

    private final Deadlines deadlines;
    private final CrossingJobs jobs;

    Waiting(Deadlines deadlines, @Lazy CrossingJobs jobs) {
        this.deadlines = deadlines;
        this.jobs = jobs;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.sourceTask().getStatus() == TaskStatus.REQUESTED
                && sides.targetTask().isEmpty()) {
            jobs.at(deadlines.receipt(sides.sourceTask(), sides.source()), sides.order());
        }
        return sides;
    }
}
