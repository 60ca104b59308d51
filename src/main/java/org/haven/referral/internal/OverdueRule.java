package org.haven.referral.internal;

import org.haven.referral.Overdue;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/** A Task says that its answer is overdue if the server has said so and no answer has come since; what a caller says is no matter. */
@Component
class OverdueRule implements WriteRule {

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeStorage(Write write) {
        var task = (Task) write.resource();
        if (!Overdue.isUnanswered(task)) {
            Overdue.unmark(task);
        } else if (!write.byServer()) {
            Overdue.carry(write.before().map(Task.class::cast).orElseGet(Task::new), task);
        }
    }

    @Override
    public void beforeCommit(Write write) {
        // all is done before
    }
}
