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
        var known = sides.row().carried("Task/" + id).isPresent();
        var after = known ? sides : asked(sides, id, request);
        return isWithdrawn(after, id, request) ? withdrawn(after, id, request) : after;
    }

    /**
     * One that was withdrawn before the door saw it goes over as well: what the source reads of its own steps must not depend
     * on how busy the door was, since that depends on the target.
     */
    private BothSides asked(BothSides sides, String id, Task request) {
        var isOpen = request.getStatus() == TaskStatus.REQUESTED;
        if (!isOpen && request.getStatus() != TaskStatus.CANCELLED) {
            return sides;
        }
        var after = ask(sides, id, request);
        telling.record(after, TaskStatus.REQUESTED, Reasons.crossing(request.getReasonCode()), AuditEventAction.C);
        var version = BothSides.version(request);
        return after.with(after.row().carried("Task/" + id, isOpen ? version : version - 1));
    }

    private static boolean isWithdrawn(BothSides sides, String id, Task request) {
        var version = BothSides.version(request);
        return request.getStatus() == TaskStatus.CANCELLED
                && !sides.row().hasCarried("Task/" + id, version)
                && !sides.row().hasCarried(AbortAnswers.shownOf(id), version);
    }

    private BothSides withdrawn(BothSides sides, String id, Task request) {
        // With the referral itself taken back, the request to stop stands.
        if (!Ends.isEnd(sides.sourceTask())) {
            AbortCopies.copy(copies(sides), id)
                    .filter(AbortCopies::isOpen)
                    .ifPresent(copy -> aborts.end(copy, TaskStatus.CANCELLED, sides));
        }
        telling.record(sides, TaskStatus.CANCELLED, null, AuditEventAction.U);
        return sides.with(sides.row().carried("Task/" + id, BothSides.version(request)));
    }

    /** The target keeps the request in any case: it says why its Task was cancelled, or that it was asked too late. */
    private BothSides ask(BothSides sides, String id, Task request) {
        var target = sides.targetTask().orElseThrow();
        var reason = Reasons.crossing(request.getReasonCode());
        if (Ends.isEnd(target) || !AbortCopies.isOpen(request)) {
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
