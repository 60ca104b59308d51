package org.haven.referral.internal;

import java.util.Optional;
import java.util.Set;

/**
 * One edge of a Task's life, as the guide's CodeSystem {@code referral-transition} or {@code abort-transition} states it.
 *
 * @param code name of the edge
 * @param from states it starts from; {@code new} for a creation
 * @param to state it leads to
 * @param actor who may take it
 * @param statusReason canonical of the value set that {@code Task.statusReason} must come from, if one is required
 * @param businessStatus likewise for {@code Task.businessStatus}
 * @param outcome likewise for the output of type outcome
 * @param reason true if {@code Task.statusReason} must be there, whatever it says
 * @param back true if it leads only to the state that the Task had before it came to the one that it leaves
 * @param byTask code of the separate Task that makes it; an update of the Task itself then does not
 */
record Transition(
        String code,
        Set<String> from,
        String to,
        Actor actor,
        Optional<String> statusReason,
        Optional<String> businessStatus,
        Optional<String> outcome,
        boolean reason,
        boolean back,
        Optional<String> byTask) {

    /** Where a Task's life begins. */
    static final String NEW = "new";

    /** Who takes an edge. */
    enum Actor {
        SOURCE,
        TARGET,
        SERVER
    }
}
