package org.haven.server.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.haven.party.Access;
import org.haven.party.AccessContext;
import org.haven.party.Parties;
import org.haven.server.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets first answers that have been kept long enough; one node does it for all. */
@Configuration(proxyBeanMethods = false)
class AnswersHousekeeping {

    @Bean
    RecurringTask<Void> forgetFirstAnswers(
            FirstAnswers answers, Parties parties, AccessContext context, ServerProperties properties, Clock clock) {
        return Tasks.recurring("forget-first-answers", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, execution) -> {
                    var before = Instant.now(clock).minus(properties.answersKept());
                    for (var party : parties.all()) {
                        var access = Access.of(party);
                        context.run(access, () -> answers.purge(before, access));
                    }
                });
    }
}
