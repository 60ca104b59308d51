package org.haven.referral.internal;

import org.haven.server.Records;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * Whoever writes a Task of a referral, a party or the door, holds its coordinating Task first. An answer to a request to stop
 * ends the coordinating Task, and the end of that closes the request: without one order, each would wait for the other, and
 * the database would fail one of them.
 */
@Component
class WritingOrder implements WriteRule {

    private final Records records;

    WritingOrder(Records records) {
        this.records = records;
    }

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeStorage(Write write) {
        var task = (Task) write.before().orElse(write.resource());
        if (AbortRule.concerns(task)) {
            hold(task.getFocus().getReferenceElement().getIdPart(), write);
        } else if (write.before().isPresent()) {
            hold(task.getIdElement().getIdPart(), write);
        }
    }

    @Override
    public void beforeCommit(Write write) {
        // the order is that of the first writes
    }

    private void hold(String coordinating, Write write) {
        if (coordinating != null) {
            records.hold(Task.class, coordinating, write.access());
        }
    }
}
