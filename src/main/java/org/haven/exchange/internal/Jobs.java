package org.haven.exchange.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.haven.exchange.ExchangeProperties;
import org.haven.referral.ReferralSubmitted;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The durable jobs of the door. A job is a row that commits with the referral it delivers; it stays until it has succeeded,
 * through crashes and restarts, on whichever node takes it.
 */
@Component
class Jobs {

    private final Scheduler scheduler;
    private final OneTimeTask<DeliveryOrder> delivery;
    private final ExchangeProperties properties;
    private final Clock clock;

    Jobs(Scheduler scheduler, OneTimeTask<DeliveryOrder> delivery, ExchangeProperties properties, Clock clock) {
        this.scheduler = scheduler;
        this.delivery = delivery;
        this.properties = properties;
        this.clock = clock;
    }

    /** Runs in the transaction that stores the referral. */
    @EventListener
    void on(ReferralSubmitted event) {
        scheduler.schedule(
                delivery.instance(event.task(), new DeliveryOrder(event.source(), event.target(), event.task())),
                Instant.now(clock));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (properties.enabled()) {
            scheduler.start();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        /** As docs/configuration.md says; the fewest that db-scheduler takes. */
        private static final int MISSED_BEATS = 4;

        @Bean
        OneTimeTask<DeliveryOrder> deliveryTask(Delivery delivery, ExchangeProperties properties) {
            return Tasks.oneTime("deliver", DeliveryOrder.class)
                    .onFailure(new CappedBackoff<>(properties.firstRetry(), properties.longestRetry()))
                    .execute((instance, context) -> delivery.deliver(instance.getData()));
        }

        @Bean(destroyMethod = "stop")
        Scheduler scheduler(
                DataSource dataSource,
                OneTimeTask<DeliveryOrder> delivery,
                List<RecurringTask<?>> recurring,
                ExchangeProperties properties) {
            return new SchedulerBuilder(new TransactionAwareDataSourceProxy(dataSource), List.of(delivery))
                    .startTasks(recurring)
                    .threads(properties.threads())
                    .pollingInterval(properties.polling())
                    .heartbeatInterval(properties.heartbeat())
                    .missedHeartbeatsLimit(MISSED_BEATS)
                    .serializer(new JacksonSerializer())
                    .build();
        }
    }
}
