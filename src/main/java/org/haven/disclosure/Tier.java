package org.haven.disclosure;

import java.util.Optional;
import java.util.Set;

/**
 * How much a source is told, as a concept of the guide's CodeSystem {@code disclosure-tier} says.
 *
 * @param code its name
 * @param rank its place in the order; 0 tells least
 * @param needsRelease true if it applies only while a release of the victim is in force
 * @param purposes codes of v3-ActReason: a release opens the tier if it is for one of them
 * @param transitions the steps of a referral that change the source's Task
 * @param statuses the values that the source's {@code Task.status} can have
 * @param businessStatuses the values that the source's {@code Task.businessStatus} can have
 * @param reasonShown the code that stands in for a reason of the target's; empty if not even that is told
 * @param outcome true if the code of the outcome is told
 */
public record Tier(
        String code,
        int rank,
        boolean needsRelease,
        Set<String> purposes,
        Set<String> transitions,
        Set<String> statuses,
        Set<String> businessStatuses,
        Optional<String> reasonShown,
        boolean outcome) {

    /** The one of the two that tells less. */
    public Tier lower(Tier other) {
        return rank <= other.rank ? this : other;
    }
}
