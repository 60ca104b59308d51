package org.haven.referral.internal;

import org.haven.party.Access;
import org.haven.server.Records;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.springframework.stereotype.Component;

/** What ends with a coordinating Task, on the side where it ends: its place, and a request to abort that nobody answers now. */
@Component
class Ending {

    private final OpenTasks open;
    private final Records records;

    Ending(OpenTasks open, Records records) {
        this.open = open;
        this.records = records;
    }

    /** The Task itself has ended. */
    void of(Task task, Access access) {
        told(task);
        open.of("Task/" + task.getIdElement().getIdPart())
                .flatMap(abort -> records.find(Task.class, abort, access))
                .ifPresent(abort -> records.update(abort.setStatus(TaskStatus.CANCELLED), access));
    }

    /**
     * The server shows a source that its referral has ended. What that does to the source's own request to stop is shown like
     * the rest, and taken back with it.
     */
    void told(Task task) {
        var id = task.getIdElement().getIdPart();
        if (task.getStatus() == TaskStatus.ENTEREDINERROR) {
            open.forget(id);
        } else {
            open.close(id);
        }
    }

    /** The server shows a source no longer that its referral has ended. */
    void untold(Task task) {
        open.reopen(task.getIdElement().getIdPart(), task.getFocus().getReference());
    }
}
