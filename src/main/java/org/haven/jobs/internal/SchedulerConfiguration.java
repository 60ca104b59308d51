package org.haven.jobs.internal;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.serializer.JacksonSerializer;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.haven.jobs.JobProperties;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** db-scheduler with the jobs of every room. Rows are written through the connection of the transaction that is open. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    /** As docs/configuration.md says; the fewest that db-scheduler takes. */
    private static final int MISSED_BEATS = 4;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, JobProperties properties, MeterRegistry meters) {
        var recurring = tasks.stream()
                .filter(RecurringTask.class::isInstance)
                .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                .toList();
        var others = tasks.stream()
                .filter(task -> !(task instanceof RecurringTask<?>))
                .toList();
        return new SchedulerBuilder(new TransactionAwareDataSourceProxy(dataSource), others)
                .startTasks(recurring)
                .threads(properties.threads())
                .pollingInterval(properties.polling())
                .heartbeatInterval(properties.heartbeat())
                .missedHeartbeatsLimit(MISSED_BEATS)
                .statsRegistry(new MicrometerStatsRegistry(meters, tasks))
                // A job that has not ended by then is run again by the next start.
                .shutdownMaxWait(Duration.ofSeconds(20))
                .serializer(new JacksonSerializer())
                .build();
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> startOfJobs(Scheduler scheduler, JobProperties properties) {
        return ready -> {
            if (properties.enabled()) {
                scheduler.start();
            }
        };
    }
}
