package org.haven.exchange.internal;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.haven.jobs.CappedBackoff;
import org.haven.jobs.JobProperties;
import org.haven.jobs.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * The door's durable jobs: each commits with the change that makes it necessary, and stays until it has succeeded. Every
 * change has a job of its own, since one that is running may have read both sides before the change.
 */
@Component
class CrossingJobs {

    /** How often referrals that wait are looked at though nothing is known to have changed. */
    private static final Duration SLOW = Duration.ofHours(1);

    private final Jobs jobs;
    private final OneTimeTask<CrossingOrder> crossing;

    CrossingJobs(Jobs jobs, OneTimeTask<CrossingOrder> crossing) {
        this.jobs = jobs;
        this.crossing = crossing;
    }

    /** Reconciles the two sides as soon as the open transaction has committed. */
    void now(CrossingOrder order) {
        jobs.now(crossing.instance(order.task() + "/" + UUID.randomUUID(), order));
    }

    /** Reconciles the two sides at a time; asked for more than once, it is done once. */
    void at(Instant time, CrossingOrder order) {
        jobs.at(time, crossing.instance(order.task() + "/" + time.getEpochSecond(), order));
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        OneTimeTask<CrossingOrder> crossingTask(Reconciliation reconciliation, JobProperties properties) {
            return Tasks.oneTime("cross", CrossingOrder.class)
                    .onFailure(new CappedBackoff<>(properties))
                    .execute((instance, context) -> reconciliation.run(instance.getData()));
        }

        @Bean
        RecurringTask<Void> crossWhatWaits(Wakening wakening) {
            return Tasks.recurring("cross-what-waits", FixedDelay.of(SLOW))
                    .execute((instance, context) -> wakening.wakeWhatWaits());
        }
    }
}
