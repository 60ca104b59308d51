package org.haven.referral;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.haven.guide.Guide;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** The mark of a target's Task whose answer is overdue: the guide's extension {@code overdue}. Only the server writes it. */
public final class Overdue {

    private static final String URL = Guide.url("StructureDefinition", "overdue");
    private static final Set<TaskStatus> UNANSWERED = EnumSet.of(TaskStatus.REQUESTED, TaskStatus.RECEIVED);

    private Overdue() {}

    /** True if the target has neither accepted nor rejected the referral, nor has it ended otherwise. */
    public static boolean isUnanswered(Task task) {
        return UNANSWERED.contains(task.getStatus());
    }

    public static boolean isMarked(Task task) {
        return task.hasExtension(URL);
    }

    /** Marks the Task, in place of a mark that is there. */
    public static void mark(Task task, Instant since) {
        unmark(task);
        task.addExtension(URL, new DateTimeType(Date.from(since)));
    }

    public static void unmark(Task task) {
        task.getExtension().removeIf(extension -> URL.equals(extension.getUrl()));
    }

    /** The mark of the one Task, or that it has none, becomes that of the other. */
    public static void carry(Task from, Task to) {
        unmark(to);
        from.getExtensionsByUrl(URL).forEach(mark -> to.addExtension(mark.copy()));
    }
}
