package org.haven.exchange.internal;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** The states after which nothing follows, by FHIR's definition of them. */
final class Ends {

    private static final Set<TaskStatus> ALL = EnumSet.of(
            TaskStatus.REJECTED,
            TaskStatus.CANCELLED,
            TaskStatus.FAILED,
            TaskStatus.COMPLETED,
            TaskStatus.ENTEREDINERROR);

    private Ends() {}

    /** True if the target has started to work, or had and pauses. */
    static boolean isBegun(Task target) {
        return target.getStatus() == TaskStatus.INPROGRESS || target.getStatus() == TaskStatus.ONHOLD;
    }

    static boolean isEnd(Task task) {
        return ALL.contains(task.getStatus());
    }
}
