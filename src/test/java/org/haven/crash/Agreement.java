package org.haven.crash;

import java.util.Set;

/**
 * What the source's Task must show, by what the target's Task is: a statement of its own, not the guide's table that the
 * server reads. No release was given in this load, so the tier is delivery.
 */
final class Agreement {

    /** Where a withdrawal no longer reaches: the target is at work, or was done before it arrived. */
    private static final Set<String> BEYOND_WITHDRAWAL =
            Set.of("cancelled", "rejected", "in-progress", "on-hold", "completed", "failed");

    private Agreement() {}

    /** @param source status of the source's Task
     * @param target status of the target's Task */
    static boolean holds(String source, String target) {
        return switch (source) {
            case "received" -> !target.equals("cancelled");
            case "cancelled" -> BEYOND_WITHDRAWAL.contains(target);
            default -> false;
        };
    }
}
