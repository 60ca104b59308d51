package org.haven.exchange.internal;

import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries over that the source has taken its referral back, or says that it should never have existed. A target that has not
 * begun to work finds its Task cancelled; one that has is asked to stop, and decides; one that has ended is left alone. The
 * source is not told which of them it was.
 */
@Component
@Order(Passage.CANCELLATION)
class Cancellation implements Passage {

    private final Endings endings;
    private final AbortCopies aborts;
    private final Telling telling;

    Cancellation(Endings endings, AbortCopies aborts, Telling telling) {
        this.endings = endings;
        this.aborts = aborts;
        this.telling = telling;
    }

    @Override
    public BothSides pass(BothSides sides) {
        var task = sides.sourceTask();
        var version = BothSides.version(task);
        var record = "Task/" + sides.row().sourceTask();
        var cancelled = task.getStatus() == TaskStatus.CANCELLED && sides.writtenBySource();
        var inError = task.getStatus() == TaskStatus.ENTEREDINERROR;
        if (sides.targetTask().isEmpty()
                || !cancelled && !inError
                || sides.row().hasCarried(record, version)) {
            return sides;
        }
        var reason = inError ? Reasons.of("sent-in-error") : Reasons.crossing(task.getStatusReason());
        var after = stop(sides, reason);
        telling.record(after, TaskStatus.CANCELLED, reason, AuditEventAction.U);
        return after.with(after.row().carried(record, version));
    }

    private BothSides stop(BothSides sides, CodeableConcept reason) {
        var target = sides.targetTask().orElseThrow();
        if (!Ends.isBegun(target)) {
            return endings.target(sides, reason);
        }
        aborts.ask(sides, reason);
        return sides;
    }
}
