package org.haven.referral.internal;

import java.util.Optional;
import java.util.Set;

/**
 * One edge of the referral's life, as the guide's CodeSystem {@code referral-transition} states it.
 *
 * @param code name of the edge
 * @param from states it starts from; {@code new} for a creation
 * @param to state it leads to
 * @param actor who may take it
 * @param statusReason canonical of the value set that {@code Task.statusReason} must come from, if one is required
 * @param businessStatus likewise for {@code Task.businessStatus}
 * @param outcome likewise for the output of type outcome
 */
record Transition(
        String code,
        Set<String> from,
        String to,
        Actor actor,
        Optional<String> statusReason,
        Optional<String> businessStatus,
        Optional<String> outcome) {

    /** Where a referral's life begins. */
    static final String NEW = "new";

    /** Who takes an edge. */
    enum Actor {
        SOURCE,
        TARGET,
        SERVER
    }
}
