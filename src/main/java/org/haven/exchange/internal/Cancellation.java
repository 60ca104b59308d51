package org.haven.exchange.internal;

import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
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
    private final SourceCopies copies;
    private final Telling telling;

    Cancellation(Endings endings, AbortCopies aborts, SourceCopies copies, Telling telling) {
        this.endings = endings;
        this.aborts = aborts;
        this.copies = copies;
        this.telling = telling;
    }

    @Override
    public BothSides pass(BothSides sides) {
        var record = "Task/" + sides.row().sourceTask();
        if (sides.targetTask().isEmpty() || sides.row().hasCarried(record, BothSides.version(sides.sourceTask()))) {
            return sides;
        }
        var after = sides;
        for (var said : said(sides, record)) {
            var reason = isInError(said) ? Reasons.of("sent-in-error") : Reasons.crossing(said.getStatusReason());
            after = stop(after, reason);
            telling.record(after, TaskStatus.CANCELLED, reason, AuditEventAction.U);
            after = after.with(after.row().carried(record, BothSides.version(said)));
        }
        return after;
    }

    /**
     * The source's Task as it took the referral back. A source can cancel and then call it an error before the door looks;
     * each is told, so that what the source reads of it does not depend on how busy the door was.
     */
    private List<Task> said(BothSides sides, String record) {
        var task = sides.sourceTask();
        if (!isInError(task)) {
            return task.getStatus() == TaskStatus.CANCELLED && sides.writtenBySource() ? List.of(task) : List.of();
        }
        if (sides.row().carried(record).isPresent()) {
            return List.of(task);
        }
        var before = copies.version(task, BothSides.version(task) - 1, sides);
        return before.getStatus() == TaskStatus.CANCELLED
                        && BothSides.version(before) != sides.row().shownVersion()
                ? List.of(before, task)
                : List.of(task);
    }

    private static boolean isInError(Task task) {
        return task.getStatus() == TaskStatus.ENTEREDINERROR;
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
