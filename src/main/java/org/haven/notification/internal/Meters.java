package org.haven.notification.internal;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** What an operator sees of the notifications; channels and kinds, no parties and no persons. */
@Component
class Meters {

    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
    }

    void delivered(Round round) {
        count(round, "delivered");
    }

    void failed(Round round) {
        count(round, "failed");
        if (round.lease().failures() > 0) {
            count(round, "failed again");
        }
    }

    private void count(Round round, String outcome) {
        registry.counter(
                        "haven.notifications",
                        "channel",
                        round.state().terms().channel().code(),
                        "type",
                        round.type(),
                        "outcome",
                        outcome)
                .increment();
    }
}
