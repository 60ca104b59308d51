package org.haven.exchange.internal;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.haven.jobs.CappedBackoff;
import org.haven.jobs.JobProperties;
import org.haven.jobs.Jobs;
import org.haven.referral.ReferralSubmitted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The door's durable jobs: each commits with the referral that it delivers, and stays until it has succeeded. */
@Component
class DeliveryJobs {

    private final Jobs jobs;
    private final OneTimeTask<DeliveryOrder> delivery;

    DeliveryJobs(Jobs jobs, OneTimeTask<DeliveryOrder> delivery) {
        this.jobs = jobs;
        this.delivery = delivery;
    }

    /** Runs in the transaction that stores the referral. */
    @EventListener
    void on(ReferralSubmitted event) {
        jobs.now(delivery.instance(event.task(), new DeliveryOrder(event.source(), event.target(), event.task())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        OneTimeTask<DeliveryOrder> deliveryTask(Delivery delivery, JobProperties properties) {
            return Tasks.oneTime("deliver", DeliveryOrder.class)
                    .onFailure(new CappedBackoff<>(properties))
                    .execute((instance, context) -> delivery.deliver(instance.getData()));
        }
    }
}
