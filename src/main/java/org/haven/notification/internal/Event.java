package org.haven.notification.internal;

import java.time.Instant;

/**
 * Something that a subscription's owner is told of.
 *
 * @param number its place among the subscription's events, from 1
 * @param at when it was committed
 * @param focus {@code [type]/[id]} of the resource that changed
 * @param interaction {@code create} or {@code update}
 */
record Event(long number, Instant at, String focus, String interaction) {

    String focusType() {
        return focus.substring(0, focus.indexOf('/'));
    }

    String focusId() {
        return focus.substring(focus.indexOf('/') + 1);
    }
}
