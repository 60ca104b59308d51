package org.haven.server.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.haven.server.ServerProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets no transaction commit long after it has stamped what it writes. {@code _lastUpdated} is the time at which a write
 * began, and it can be seen when the write commits: whoever polls must look back by as much as lies between the two, and so
 * that must have a bound. The guide tells pollers to look back one minute.
 */
@Component
class CommitDeadline {

    private final Duration longest;
    private final Clock clock;

    @Autowired
    CommitDeadline(ServerProperties properties) {
        // HAPI stamps by the system's clock, whatever the clock of the rules says.
        this(properties, Clock.systemUTC());
    }

    CommitDeadline(ServerProperties properties, Clock clock) {
        this.longest = properties.longestWrite();
        this.clock = clock;
    }

    /** Watches the transaction that is open. */
    void watch(Date stamp) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Watch watch) {
            watch.earliest = watch.earliest.isBefore(stamp.toInstant()) ? watch.earliest : stamp.toInstant();
            return;
        }
        var watch = new Watch();
        watch.earliest = stamp.toInstant();
        TransactionSynchronizationManager.bindResource(this, watch);
        TransactionSynchronizationManager.registerSynchronization(watch);
    }

    private void check(Instant stamp) {
        if (Duration.between(stamp, Instant.now(clock)).compareTo(longest) > 0) {
            throw Unavailable.exception("The write took longer than " + longest.toSeconds()
                    + " s and was not stored; send it again a little later, or in smaller parts");
        }
    }

    private final class Watch implements TransactionSynchronization {

        private Instant earliest;

        @Override
        public void beforeCommit(boolean readOnly) {
            check(earliest);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(CommitDeadline.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(CommitDeadline.this, this);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResourceIfPossible(CommitDeadline.this);
        }
    }
}
