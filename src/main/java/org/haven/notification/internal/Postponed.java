package org.haven.notification.internal;

import java.time.Duration;

/** A notification that was not tried, because its endpoint is known to be dead or nobody listens. */
final class Postponed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final transient Duration wait;

    Postponed(Duration wait) {
        super(null, null, false, false);
        this.wait = wait;
    }
}
