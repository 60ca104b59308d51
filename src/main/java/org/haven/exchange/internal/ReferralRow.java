package org.haven.exchange.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * What the door remembers of a referral: a row of {@code haven_referral}.
 *
 * @param sourceTask logical id of the Task in the source's partition
 * @param targetTask logical id of the Task in the target's partition; empty until the referral is delivered
 * @param baselineVersion version of the source's Task as the source itself last wrote it
 * @param shownVersion version of the source's Task as the server last wrote it; 0 if it never has
 * @param shownUntil when what the source's Task shows stops being allowed; empty if it never does
 * @param sourcePatientVersion version of the source's Patient that was last carried over; 0 before delivery
 * @param targetPatientVersion version of the target's Patient as the door last wrote it; 0 before delivery
 * @param endedAt when both sides had come to an end and nothing was left to do; empty while the referral is open
 */
record ReferralRow(
        String sourceTask,
        Optional<String> targetTask,
        long baselineVersion,
        long shownVersion,
        Optional<Instant> shownUntil,
        long sourcePatientVersion,
        long targetPatientVersion,
        Optional<Instant> endedAt) {

    /** A referral of which nothing has crossed yet. */
    static ReferralRow sent(String sourceTask, long version) {
        return new ReferralRow(sourceTask, Optional.empty(), version, 0, Optional.empty(), 0, 0, Optional.empty());
    }

    /** The source's Task has this version now. If the server did not write it, the source did: projections start from it. */
    ReferralRow seen(long version) {
        return version == shownVersion || version == baselineVersion
                ? this
                : new ReferralRow(
                        sourceTask,
                        targetTask,
                        version,
                        shownVersion,
                        shownUntil,
                        sourcePatientVersion,
                        targetPatientVersion,
                        endedAt);
    }

    ReferralRow shown(long version) {
        return new ReferralRow(
                sourceTask,
                targetTask,
                baselineVersion,
                version,
                shownUntil,
                sourcePatientVersion,
                targetPatientVersion,
                endedAt);
    }

    ReferralRow shownUntil(Optional<Instant> end) {
        return new ReferralRow(
                sourceTask,
                targetTask,
                baselineVersion,
                shownVersion,
                end,
                sourcePatientVersion,
                targetPatientVersion,
                endedAt);
    }

    ReferralRow arrived(String task) {
        return new ReferralRow(
                sourceTask,
                Optional.of(task),
                baselineVersion,
                shownVersion,
                shownUntil,
                sourcePatientVersion,
                targetPatientVersion,
                endedAt);
    }

    ReferralRow carried(long sourcePatient, long targetPatient) {
        return new ReferralRow(
                sourceTask,
                targetTask,
                baselineVersion,
                shownVersion,
                shownUntil,
                sourcePatient,
                targetPatient,
                endedAt);
    }

    ReferralRow ended(Optional<Instant> end) {
        return new ReferralRow(
                sourceTask,
                targetTask,
                baselineVersion,
                shownVersion,
                shownUntil,
                sourcePatientVersion,
                targetPatientVersion,
                end);
    }
}
