package org.haven.exchange.internal;

import java.util.Optional;
import org.haven.party.Access;
import org.haven.party.Party;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * A referral as it stands on both sides, read in the transaction that is open. The thread is bound to both partitions.
 *
 * @param source the party that sent it
 * @param target the party that it is for
 * @param row what the door remembers of it
 * @param sourceTask the source's Task
 * @param targetTask the target's Task; empty until the referral is delivered
 */
record BothSides(Party source, Party target, ReferralRow row, Task sourceTask, Optional<Task> targetTask) {

    /** For what is read and written at the source. */
    Access atSource() {
        return Access.of(source);
    }

    /** For what is read and written at the target. */
    Access atTarget() {
        return Access.of(target);
    }

    /** True if the source's Task is as the source itself left it, not as the server shows it. */
    boolean writtenBySource() {
        return version(sourceTask) == row.baselineVersion() && row.shownVersion() != row.baselineVersion();
    }

    CrossingOrder order() {
        return new CrossingOrder(source.id(), target.id(), row.sourceTask());
    }

    BothSides with(ReferralRow changed) {
        return new BothSides(source, target, changed, sourceTask, targetTask);
    }

    /** After the server has written the source's Task. */
    BothSides shown(Task written) {
        return new BothSides(source, target, row.shown(version(written)), written, targetTask);
    }

    /** After the server has written the target's Task. */
    BothSides arrived(Task written) {
        return new BothSides(
                source, target, row.arrived(written.getIdElement().getIdPart()), sourceTask, Optional.of(written));
    }

    /** The version of a resource that was read or written. */
    static long version(Resource resource) {
        return Long.parseLong(resource.getMeta().getVersionId());
    }
}
