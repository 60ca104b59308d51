package org.haven.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import org.haven.party.Party;
import org.haven.server.RequestPreparation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A release that has ended or was taken back must not be seen one request longer, and the job that follows from it may not
 * have run yet. So before a party is answered, what is due between it and others crosses first.
 */
@Component
class Hastening implements RequestPreparation {

    private final Due due;
    private final Reconciliation reconciliation;
    private final Clock clock;

    Hastening(Due due, @Lazy Reconciliation reconciliation, Clock clock) {
        this.due = due;
        this.reconciliation = reconciliation;
        this.clock = clock;
    }

    @Override
    public void prepare(Party party) {
        due.of(party.id(), Instant.now(clock)).forEach(reconciliation::run);
    }
}
