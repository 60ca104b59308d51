package org.haven.notification.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.haven.notification.NotificationProperties;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Forgets events whose time to be read is over, and tokens that nobody has used. */
@Configuration(proxyBeanMethods = false)
class EventRetention {

    @Bean
    RecurringTask<Void> notificationHousekeeping(
            EventStore events,
            BindingTokens tokens,
            Parties parties,
            AccessContext context,
            TransactionOperations transactions,
            NotificationProperties properties,
            Clock clock) {
        return Tasks.recurring("notification-housekeeping", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, execution) -> {
                    var before = clock.instant().minus(properties.keepEvents());
                    parties.all()
                            .forEach(party -> context.run(
                                    Access.of(party),
                                    () -> transactions.executeWithoutResult(
                                            status -> events.forget(before, Access.of(party)))));
                    tokens.forget(clock.instant());
                });
    }
}
