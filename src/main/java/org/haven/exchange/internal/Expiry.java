package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.haven.referral.Deadlines;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cancels a referral that has not been delivered by its deadline: one that arrives too late helps nobody. */
@Component
@Order(Passage.EXPIRY)
class Expiry implements Passage {

    private final Deadlines deadlines;
    private final Endings endings;
    private final Clock clock;

    Expiry(Deadlines deadlines, Endings endings, Clock clock) {
        this.deadlines = deadlines;
        this.endings = endings;
        this.clock = clock;
    }

    @Override
    public BothSides pass(BothSides sides) {
        var waits = sides.sourceTask().getStatus() == TaskStatus.REQUESTED
                && sides.targetTask().isEmpty();
        return waits && !deadlines.receipt(sides.sourceTask(), sides.source()).isAfter(Instant.now(clock))
                ? endings.source(sides, Reasons.of("expired"))
                : sides;
    }
}
