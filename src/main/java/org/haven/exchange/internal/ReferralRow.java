package org.haven.exchange.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the door remembers of a referral: a row of {@code haven_referral}, with its rows of {@code haven_carried}.
 *
 * @param sourceTask logical id of the Task in the source's partition
 * @param targetTask logical id of the Task in the target's partition; empty until the referral is delivered
 * @param baselineVersion version of the source's Task as the source itself last wrote it
 * @param shownVersion version of the source's Task as the server last wrote it; 0 if it never has
 * @param shownUntil when what the source's Task shows stops being allowed; empty if it never does
 * @param patientVersion version of the target's Patient up to which nobody but the door had said how to contact the victim
 * @param endedAt when both sides had come to an end; empty while the referral is open
 * @param carried versions of the source's records as they last went over, by {@code [type]/[id]}
 */
record ReferralRow(
        String sourceTask,
        Optional<String> targetTask,
        long baselineVersion,
        long shownVersion,
        Optional<Instant> shownUntil,
        long patientVersion,
        Optional<Instant> endedAt,
        Map<String, Long> carried) {

    ReferralRow {
        carried = Map.copyOf(carried);
    }

    /** A referral of which nothing has crossed yet. */
    static ReferralRow sent(String sourceTask, long version) {
        return new ReferralRow(
                sourceTask, Optional.empty(), version, 0, Optional.empty(), 0, Optional.empty(), Map.of());
    }

    /** The source's Task has this version now. If the server did not write it, the source did: projections start from it. */
    ReferralRow seen(long version) {
        return version == shownVersion || version == baselineVersion ? this : based(version);
    }

    /** What stands in this version of the source's Task stands there for good. */
    ReferralRow based(long version) {
        return new ReferralRow(
                sourceTask, targetTask, version, shownVersion, shownUntil, patientVersion, endedAt, carried);
    }

    ReferralRow shown(long version) {
        return new ReferralRow(
                sourceTask, targetTask, baselineVersion, version, shownUntil, patientVersion, endedAt, carried);
    }

    ReferralRow shownUntil(Optional<Instant> end) {
        return new ReferralRow(
                sourceTask, targetTask, baselineVersion, shownVersion, end, patientVersion, endedAt, carried);
    }

    ReferralRow arrived(String task) {
        return new ReferralRow(
                sourceTask,
                Optional.of(task),
                baselineVersion,
                shownVersion,
                shownUntil,
                patientVersion,
                endedAt,
                carried);
    }

    ReferralRow patient(long version) {
        return new ReferralRow(
                sourceTask, targetTask, baselineVersion, shownVersion, shownUntil, version, endedAt, carried);
    }

    ReferralRow ended(Optional<Instant> end) {
        return new ReferralRow(
                sourceTask, targetTask, baselineVersion, shownVersion, shownUntil, patientVersion, end, carried);
    }

    /** The version of a record of the source's that last went over; empty if none has. */
    Optional<Long> carried(String record) {
        return Optional.ofNullable(carried.get(record));
    }

    boolean hasCarried(String record, long version) {
        return carried(record).filter(known -> known == version).isPresent();
    }

    ReferralRow carried(String record, long version) {
        var more = new HashMap<>(carried);
        more.put(record, version);
        return new ReferralRow(
                sourceTask, targetTask, baselineVersion, shownVersion, shownUntil, patientVersion, endedAt, more);
    }
}
