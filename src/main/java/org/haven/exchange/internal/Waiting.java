package org.haven.exchange.internal;

import java.time.Instant;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that a referral which could not be delivered now is looked at again at its deadline. */
@Component
@Order(Passage.WAITING)
class Waiting implements Passage {

    private final CrossingJobs jobs;

    Waiting(@Lazy CrossingJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public BothSides pass(BothSides sides) {
        var deadline = Expiry.deadline(sides.sourceTask());
        if (sides.sourceTask().getStatus() == TaskStatus.REQUESTED
                && sides.targetTask().isEmpty()
                && deadline.isBefore(Instant.MAX)) {
            jobs.at(deadline, sides.order());
        }
        return sides;
    }
}
