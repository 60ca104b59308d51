package org.haven.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Schedules durable jobs in the transaction that is open. The data of a job must say nothing about a person: identifiers of
 * parties and resources only.
 */
@Component
public class Jobs {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    // The jobs are known to the scheduler, and some of them schedule others.
    Jobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Runs the job as soon as the transaction has committed. A job whose instance is there already, waiting or running, is not
     * scheduled a second time: give each its own instance unless that is meant.
     */
    public void now(TaskInstance<?> job) {
        schedule(job, Duration.ZERO);
    }

    /** Runs the job at a time, or at once if that has passed; see {@link #now} on instances. */
    public void at(Instant time, TaskInstance<?> job) {
        schedule(job, Duration.between(Instant.now(clock), time));
    }

    /** The scheduler goes by the clock of the machine, whatever the one is that the rooms go by. */
    private void schedule(TaskInstance<?> job, Duration wait) {
        var due = wait.isNegative() || wait.isZero();
        scheduler
                .getObject()
                .scheduleIfNotExists(job, due ? Instant.now() : Instant.now().plus(wait));
        if (due) {
            afterCommit(() -> scheduler.getObject().triggerCheckForDueExecutions());
        }
    }

    private static void afterCommit(Runnable nudge) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            nudge.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                nudge.run();
            }
        });
    }
}
