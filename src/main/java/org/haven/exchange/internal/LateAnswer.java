package org.haven.exchange.internal;

import org.haven.referral.Overdue;
import org.haven.server.Records;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Marks the target's Task when the target has neither accepted nor rejected by its response deadline. Nothing of it crosses. */
@Component
@Order(Passage.LATE_ANSWER)
class LateAnswer implements Passage {

    private final ResponseDeadline deadline;
    private final Records records;

    LateAnswer(ResponseDeadline deadline, Records records) {
        this.deadline = deadline;
        this.records = records;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.targetTask()
                .filter(task -> Overdue.isUnanswered(task) && !Overdue.isMarked(task))
                .isEmpty()) {
            return sides;
        }
        var task = sides.targetTask().get();
        var marked = task.copy();
        deadline.mark(marked, task, sides);
        return Overdue.isMarked(marked) ? sides.arrived(records.update(marked, sides.atTarget())) : sides;
    }
}
