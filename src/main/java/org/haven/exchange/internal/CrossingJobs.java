package org.haven.exchange.internal;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.UUID;
import org.haven.jobs.CappedBackoff;
import org.haven.jobs.JobProperties;
import org.haven.jobs.Jobs;
import org.haven.referral.ReferralChanged;
import org.haven.referral.ReferralSubmitted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The door's durable jobs: each commits with the change that makes it necessary, and stays until it has succeeded. Every
 * change has a job of its own, since one that is running may have read both sides before the change.
 */
@Component
class CrossingJobs {

    private final Jobs jobs;
    private final OneTimeTask<CrossingOrder> crossing;

    CrossingJobs(Jobs jobs, OneTimeTask<CrossingOrder> crossing) {
        this.jobs = jobs;
        this.crossing = crossing;
    }

    /** Runs in the transaction that stores the referral. */
    @EventListener
    void on(ReferralSubmitted event) {
        now(new CrossingOrder(event.source(), event.target(), event.task()));
    }

    /** Runs in the transaction that changes a side. */
    @EventListener
    void on(ReferralChanged event) {
        now(new CrossingOrder(event.source(), event.target(), event.task()));
    }

    /** Reconciles the two sides as soon as the open transaction has committed. */
    void now(CrossingOrder order) {
        jobs.now(instance(order));
    }

    /** Reconciles the two sides at a time. */
    void at(Instant time, CrossingOrder order) {
        jobs.at(time, instance(order));
    }

    private TaskInstance<CrossingOrder> instance(CrossingOrder order) {
        return crossing.instance(order.task() + "/" + UUID.randomUUID(), order);
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        OneTimeTask<CrossingOrder> crossingTask(Reconciliation reconciliation, JobProperties properties) {
            return Tasks.oneTime("cross", CrossingOrder.class)
                    .onFailure(new CappedBackoff<>(properties))
                    .execute((instance, context) -> reconciliation.run(instance.getData()));
        }
    }
}
