package org.haven.exchange.internal;

import java.util.List;
import org.haven.disclosure.Projection;
import org.haven.disclosure.Tier;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/**
 * Shows a source how the target answered its request to stop, while the tier in force tells of that answer; and that nobody
 * answers any more, once the source's Task shows an end.
 */
@Component
class AbortAnswers {

    private final AbortCopies aborts;
    private final SourceCopies copies;

    AbortAnswers(AbortCopies aborts, SourceCopies copies) {
        this.aborts = aborts;
        this.copies = copies;
    }

    /** The version of a request that the server itself has written is no withdrawal of the source's. */
    static String shownOf(String id) {
        return "Task/" + id + " as shown";
    }

    BothSides show(BothSides sides, Tier tier) {
        var atSource = aborts.of(sides.sourceTask(), sides.atSource());
        if (atSource.isEmpty()) {
            return sides;
        }
        var atTarget = aborts.of(sides.targetTask().orElseThrow(), sides.atTarget());
        var after = sides;
        for (var request : atSource) {
            var carried = sides.row().carried("Task/" + request.getIdElement().getIdPart());
            if (carried.isPresent()) {
                after = show(after, request, carried.get(), atTarget, tier);
            }
        }
        return after;
    }

    private BothSides show(BothSides sides, Task request, long version, List<Task> atTarget, Tier tier) {
        var id = request.getIdElement().getIdPart();
        var baseline = copies.version(request, version, sides);
        var wanted = AbortCopies.copy(atTarget, id)
                .filter(copy -> baseline.getStatus() == TaskStatus.REQUESTED)
                .map(copy -> closed(answered(baseline, copy, tier), sides))
                .orElse(baseline);
        var shown = copies.show(request, wanted, sides);
        copies.forget(
                shown,
                earlier -> BothSides.version(earlier) <= version
                        || Told.by(earlier).equals(Told.by(shown)),
                sides);
        return shown == request ? sides : sides.with(sides.row().carried(shownOf(id), BothSides.version(shown)));
    }

    private static Task closed(Task shown, BothSides sides) {
        return shown.getStatus() == TaskStatus.REQUESTED && Ends.isEnd(sides.sourceTask())
                ? shown.copy().setStatus(TaskStatus.CANCELLED)
                : shown;
    }

    private static Task answered(Task baseline, Task copy, Tier tier) {
        return switch (copy.getStatus()) {
            case ACCEPTED -> Projection.answered(baseline, copy, "abort-accepted", tier);
            case REJECTED -> Projection.answered(baseline, copy, "abort-rejected-in-progress", tier);
            default -> baseline;
        };
    }
}
