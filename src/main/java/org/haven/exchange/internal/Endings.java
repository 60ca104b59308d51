package org.haven.exchange.internal;

import org.haven.guide.Guide;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** Ends a side's Task in the server's name. A Task that has ended already is left as it is. */
@Component
class Endings {

    private static final String OVERDUE = Guide.url("StructureDefinition", "overdue");

    private final Records records;

    Endings(Records records) {
        this.records = records;
    }

    /** For what the source's own records, or the deadline that it set, bring about: its Task says no more from then on. */
    BothSides source(BothSides sides, CodeableConcept reason) {
        if (Ends.isEnd(sides.sourceTask())) {
            return sides;
        }
        var ended = sides.shown(records.update(cancelled(sides.sourceTask(), reason), sides.atSource()));
        return ended.with(ended.row().based(ended.row().shownVersion()));
    }

    BothSides target(BothSides sides, CodeableConcept reason) {
        return sides.targetTask()
                .filter(task -> !Ends.isEnd(task))
                .map(task -> sides.arrived(records.update(cancelled(task, reason), sides.atTarget())))
                .orElse(sides);
    }

    private static Task cancelled(Task task, CodeableConcept reason) {
        var ended = task.copy();
        ended.setStatus(TaskStatus.CANCELLED);
        ended.setStatusReason(reason);
        ended.getExtension().removeIf(extension -> OVERDUE.equals(extension.getUrl()));
        return ended;
    }
}
