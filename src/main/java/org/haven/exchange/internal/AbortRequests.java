package org.haven.exchange.internal;

import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries the source's requests to stop to the target, and their withdrawal. A target that has not begun to work finds its
 * Task cancelled without a question; what has ended needs no answer any more. How the target answers is part of what the
 * source is shown, and so the projection's business.
 */
@Component
@Order(Passage.ABORT)
class AbortRequests implements Passage {

    private final AbortCopies aborts;
    private final Endings endings;
    private final Telling telling;

    AbortRequests(AbortCopies aborts, Endings endings, Telling telling) {
        this.aborts = aborts;
        this.endings = endings;
        this.telling = telling;
    }

    @Override
    public BothSides pass(BothSides sides) {
        if (sides.targetTask().isEmpty()) {
            return sides;
        }
        var after = sides;
        // What was withdrawn first: the target has one open request at a time.
        var requests = aborts.of(sides.sourceTask(), sides.atSource()).stream()
                .sorted(Comparator.comparing(AbortCopies::isOpen))
                .toList();
        for (var request : requests) {
            after = carry(after, request);
        }
        closeWhatIsMoot(after);
        return after;
    }

    private BothSides carry(BothSides sides, Task request) {
        var id = request.getIdElement().getIdPart();
        var known = sides.row().carried("Task/" + id);
        if (request.getStatus() == TaskStatus.REQUESTED && known.isEmpty()) {
            var reason = Reasons.crossing(request.getReasonCode());
            var after = ask(sides, id, request);
            telling.record(after, TaskStatus.REQUESTED, reason, AuditEventAction.C);
            return after.with(after.row().carried("Task/" + id, BothSides.version(request)));
        }
        if (request.getStatus() == TaskStatus.CANCELLED
                && known.isPresent()
                && known.get() != BothSides.version(request)
                && !sides.row().hasCarried(AbortAnswers.shownOf(id), BothSides.version(request))) {
            // With the referral itself taken back, the request to stop stands.
            if (!Ends.isEnd(sides.sourceTask())) {
                AbortCopies.copy(copies(sides), id)
                        .filter(AbortCopies::isOpen)
                        .ifPresent(copy -> aborts.end(copy, TaskStatus.CANCELLED, sides));
            }
            telling.record(sides, TaskStatus.CANCELLED, null, AuditEventAction.U);
            return sides.with(sides.row().carried("Task/" + id, BothSides.version(request)));
        }
        return sides;
    }

    /** The target keeps the request in any case: it says why its Task was cancelled, or that it was asked too late. */
    private BothSides ask(BothSides sides, String id, Task request) {
        var target = sides.targetTask().orElseThrow();
        var reason = Reasons.crossing(request.getReasonCode());
        if (Ends.isEnd(target)) {
            aborts.create(sides, id, request, reason, TaskStatus.CANCELLED);
            return sides;
        }
        if (Ends.isBegun(target)) {
            aborts.create(sides, id, request, reason, TaskStatus.REQUESTED);
            return sides;
        }
        aborts.create(sides, id, request, reason, TaskStatus.ACCEPTED);
        return endings.target(sides, reason);
    }

    private void closeWhatIsMoot(BothSides sides) {
        if (Ends.isEnd(sides.targetTask().orElseThrow())) {
            copies(sides).stream()
                    .filter(AbortCopies::isOpen)
                    .forEach(copy -> aborts.end(copy, TaskStatus.CANCELLED, sides));
        }
    }

    private List<Task> copies(BothSides sides) {
        return aborts.of(sides.targetTask().orElseThrow(), sides.atTarget());
    }
}
