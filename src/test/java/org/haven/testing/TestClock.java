package org.haven.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The server's clock, which a test can move on. It is the system's unless moved, for all tests of a context: move it back.
 * Tokens and jobs go by the system's time in any case.
 */
public final class TestClock implements BeanPostProcessor {

    private volatile Duration ahead = Duration.ZERO;

    /** From now on the server believes that it is later by this much. */
    public void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    /** Back to the system's time. */
    public void reset() {
        ahead = Duration.ZERO;
    }

    /** What the server takes for now. */
    public Instant now() {
        return Instant.now().plus(ahead);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new Moved(clock) : bean;
    }

    private final class Moved extends Clock {

        private final Clock system;

        private Moved(Clock system) {
            this.system = system;
        }

        @Override
        public ZoneId getZone() {
            return system.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(system.withZone(zone));
        }

        @Override
        public Instant instant() {
            return system.instant().plus(ahead);
        }
    }
}
