package org.haven.exchange.internal;

import org.haven.disclosure.Projection;
import org.haven.disclosure.Tier;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** Shows a source how the target answered its request to stop, while the tier in force tells of that answer. */
@Component
class AbortAnswers {

    private final AbortCopies aborts;
    private final SourceCopies copies;

    AbortAnswers(AbortCopies aborts, SourceCopies copies) {
        this.aborts = aborts;
        this.copies = copies;
    }

    void show(BothSides sides, Tier tier) {
        var atSource = aborts.of(sides.sourceTask(), sides.atSource());
        if (atSource.isEmpty()) {
            return;
        }
        var atTarget = aborts.of(sides.targetTask().orElseThrow(), sides.atTarget());
        for (var request : atSource) {
            var id = request.getIdElement().getIdPart();
            sides.row().carried("Task/" + id).ifPresent(version -> {
                var baseline = copies.version(request, version, sides);
                var wanted = AbortCopies.copy(atTarget, id)
                        .filter(copy -> baseline.getStatus() == TaskStatus.REQUESTED)
                        .map(copy -> answered(baseline, copy, tier))
                        .orElse(baseline);
                var shown = copies.show(request, wanted, sides);
                copies.forget(
                        shown,
                        earlier -> BothSides.version(earlier) <= version
                                || Told.by(earlier).equals(Told.by(shown)),
                        sides);
            });
        }
    }

    private static Task answered(Task baseline, Task copy, Tier tier) {
        return switch (copy.getStatus()) {
            case ACCEPTED -> Projection.answered(baseline, copy, "abort-accepted", tier);
            case REJECTED -> Projection.answered(baseline, copy, "abort-rejected-in-progress", tier);
            default -> baseline;
        };
    }
}
