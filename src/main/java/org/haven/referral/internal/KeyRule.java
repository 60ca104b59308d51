package org.haven.referral.internal;

import org.haven.referral.ReferralKey;
import org.haven.server.Write;
import org.haven.server.WriteRule;
import org.hl7.fhir.r4.model.Task;
import org.springframework.stereotype.Component;

/**
 * What the server wrote into a Task on delivery, the key of the referral and where it comes from, stays there when a client
 * that knows nothing of it sends the Task without.
 */
@Component
class KeyRule implements WriteRule {

    @Override
    public boolean concerns(String resourceType) {
        return resourceType.equals("Task");
    }

    @Override
    public void beforeStorage(Write write) {
        if (!write.byServer()) {
            write.before()
                    .map(Task.class::cast)
                    .ifPresent(before -> ReferralKey.carry(before, (Task) write.resource()));
        }
    }

    @Override
    public void beforeCommit(Write write) {
        // a key that has changed is refused with all else that cannot change
    }
}
