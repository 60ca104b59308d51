package org.haven.party.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Forgets tokens and client assertions that have expired by themselves; one node does it for all. */
@Configuration(proxyBeanMethods = false)
class Housekeeping {

    @Bean
    RecurringTask<Void> forgetExpiredTokens(UsedAssertions assertions, JdbcTemplate jdbc, Clock clock) {
        return Tasks.recurring("forget-expired-tokens", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    var now = Instant.now(clock);
                    assertions.purge(now);
                    jdbc.update(
                            "delete from oauth2_authorization where access_token_expires_at < ?", Timestamp.from(now));
                });
    }
}
